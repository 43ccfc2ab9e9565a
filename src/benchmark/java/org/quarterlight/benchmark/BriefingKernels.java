package org.quarterlight.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.quarterlight.document.Document;
import org.quarterlight.layout.Layout;
import org.quarterlight.pdf.Pdf;

/** Layout and PDF of one briefing, and the same briefing by the floor; every call gets one that was never seen before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BriefingKernels {
    private static final AtomicLong NUMBER = new AtomicLong();

    /** The kind of briefing. */
    @Param({"typical", "large"})
    private String kind = "";

    private Document next = Briefings.typical(0);

    /** Makes the next briefing, outside the time that is measured. */
    @Setup(Level.Invocation)
    public void prepare() {
        next = of(kind, NUMBER.incrementAndGet());
    }

    static Document of(String kind, long number) {
        return switch (kind) {
            case "typical" -> Briefings.typical(number);
            case "large" -> Briefings.large(number);
            default -> throw new IllegalArgumentException("Briefings are typical or large, not " + kind);
        };
    }

    @Benchmark
    public byte[] quarterlight() {
        return write(next);
    }

    @Benchmark
    public byte[] floor() {
        return HighLevelApi.write(next);
    }

    /** Nothing but arithmetic, about as long as a typical briefing: what two threads can gain on this machine at most. */
    @Benchmark
    public void arithmetic() {
        Blackhole.consumeCPU(1_000_000);
    }

    static byte[] write(Document document) {
        return Pdf.write(Layout.of(document), List.of());
    }
}
