package org.quarterlight.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterlight.template.TemplateProblem;

/** What came of some briefings, as bytes on their way from a worker to the run: texts and files, each after its length. */
final class RenderedPart {
    private RenderedPart() {}

    static byte[] pack(List<RenderedBriefing> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (RenderedBriefing rendered : all) {
                switch (rendered) {
                    case RenderedBriefing.Made made -> made(made, out);
                    case RenderedBriefing.Refused(List<TemplateProblem> problems) -> refused(problems, out);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void made(RenderedBriefing.Made made, DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        text(made.title(), out);
        out.writeInt(made.files().size());
        for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
            text(file.getKey(), out);
            block(file.getValue(), out);
        }
    }

    private static void refused(List<TemplateProblem> problems, DataOutputStream out) throws IOException {
        out.writeBoolean(false);
        out.writeInt(problems.size());
        for (TemplateProblem problem : problems) {
            text(problem.file(), out);
            out.writeInt(problem.line());
            out.writeInt(problem.column());
            text(problem.message(), out);
            text(problem.hint(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        block(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void block(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What came of these orders, which are those that were packed. */
    static List<RenderedBriefing> unpack(byte[] part, List<BriefingOrder> orders) {
        List<RenderedBriefing> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(part))) {
            for (BriefingOrder order : orders) {
                all.add(in.readBoolean() ? made(order, in) : refused(in));
            }
        } catch (IOException cut) {
            throw new UncheckedIOException("A part holds fewer briefings than were asked for", cut);
        }
        return all;
    }

    private static RenderedBriefing made(BriefingOrder order, DataInputStream in) throws IOException {
        String title = text(in);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.put(text(in), block(in));
        }
        return new RenderedBriefing.Made(order, title, files);
    }

    private static RenderedBriefing refused(DataInputStream in) throws IOException {
        List<TemplateProblem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            problems.add(new TemplateProblem(text(in), in.readInt(), in.readInt(), text(in), text(in)));
        }
        return new RenderedBriefing.Refused(List.copyOf(problems));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
