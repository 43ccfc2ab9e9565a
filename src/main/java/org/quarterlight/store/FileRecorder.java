package org.quarterlight.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.ExportListener;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.RowProblem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears one file and keeps what it says as compressed bytes, for the machine that writes it into the history:
 * {@link RecordedFile} reads them. Each thing is a kind and its values; a text stands behind its length, as {@link StoredText}
 * stores it.
 */
public final class FileRecorder implements ExportListener {
    static final int OPENED = 1;
    static final int ACCEPTED = 2;
    static final int REFUSED = 3;
    static final int END = 4;

    static final int NOTHING = 0;
    static final int TEXT = 1;
    static final int DAY = 2;

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final DataOutputStream out =
            new DataOutputStream(new DeflaterOutputStream(kept, new Deflater(Deflater.BEST_SPEED), 1 << 16));

    @Override
    public void opened(Export export) {
        write(() -> {
            out.writeByte(OPENED);
            writeExport(SaidIn.of(export));
        });
    }

    @Override
    public void accepted(PlanVersion version) {
        SaidVersion said = SaidVersion.of(version);
        write(() -> {
            out.writeByte(ACCEPTED);
            writeExport(new SaidIn(version.key().source(), version.asAt()));
            out.writeLong(version.line().number());
            writeId(said.content());
            for (Object value : said.values()) {
                writeValue(value);
            }
        });
    }

    @Override
    public void rejected(Optional<Export> export, RowProblem problem) {
        write(() -> {
            out.writeByte(REFUSED);
            out.writeBoolean(export.isPresent());
            if (export.isPresent()) {
                writeExport(SaidIn.of(export.get()));
            }
            writeProblem(problem);
        });
    }

    @Override
    public void perhaps(Optional<Export> export, RowProblem line) {
        rejected(export, line);
    }

    /** Everything heard, and what was understood of the file. */
    public byte[] end(FileReport report) {
        write(() -> {
            out.writeByte(END);
            writeText(JSON.writeValueAsString(report));
            out.close();
        });
        return kept.toByteArray();
    }

    private void writeExport(SaidIn export) throws IOException {
        writeText(export.source());
        out.writeLong(export.asAt().toEpochDay());
    }

    private void writeId(UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void writeValue(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(NOTHING);
            case LocalDate day -> {
                out.writeByte(DAY);
                out.writeLong(day.toEpochDay());
            }
            default -> {
                out.writeByte(TEXT);
                writeText(value.toString());
            }
        }
    }

    private void writeProblem(RowProblem problem) throws IOException {
        out.writeLong(problem.line().number());
        writeText(problem.column());
        writeText(problem.code());
        writeText(problem.value());
        writeText(problem.hint());
        writeText(problem.raw());
        writeValue(problem.plan().map(PlanKey::source).orElse(null));
        writeValue(problem.plan().map(PlanKey::planId).orElse(null));
    }

    private void writeText(String text) throws IOException {
        byte[] bytes = StoredText.stored(text).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can be written to", impossible);
        }
    }
}
