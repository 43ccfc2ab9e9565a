package org.quarterlight.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** How the bytes of a file become characters: the charset, the bytes of its byte order mark, and how that is known. */
public record Encoding(Charset charset, int mark, String inWords) {
    private static final int SAMPLE = 4096;
    private static final Set<String> READ_AS_WINDOWS_1252 = Set.of("ISO-8859-1", "US-ASCII", "windows-1252");

    /** The encoding a mark or the zero bytes of UTF-16 prove; else the declared one; else UTF-8. */
    public static Encoding of(byte[] start, Optional<String> declared) {
        return marked(start).or(() -> unmarkedUtf16(start)).orElseGet(() -> declared(declared.orElse("UTF-8")));
    }

    public static byte[] startOf(InputStream in) throws IOException {
        return in.readNBytes(SAMPLE);
    }

    public static Encoding foundWindows1252() {
        return new Encoding(Utf8Reader.WINDOWS_1252, 0, "Windows-1252 (found)");
    }

    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    Reader reader(InputStream in, RepairedBytes repairs) throws IOException {
        in.skipNBytes(mark);
        return isUtf8() ? new Utf8Reader(in, repairs) : new InputStreamReader(in, charset);
    }

    private static Encoding declared(String name) {
        Charset charset = Charset.forName(name);
        if (READ_AS_WINDOWS_1252.contains(charset.name()) && !charset.equals(StandardCharsets.US_ASCII)) {
            return new Encoding(Utf8Reader.WINDOWS_1252, 0, "Windows-1252 (declared)");
        }
        boolean utf8 = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        return utf8
                ? new Encoding(StandardCharsets.UTF_8, 0, "UTF-8")
                : new Encoding(charset, 0, charset.name() + " (declared)");
    }

    private static Optional<Encoding> marked(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, "UTF-8 with byte order mark"));
        }
        if (starts(start, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16, little end first"));
        }
        if (starts(start, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16, big end first"));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] start, int... mark) {
        boolean same = start.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (start[i] & 0xFF) == mark[i];
        }
        return same;
    }

    /** Latin text in UTF-16 has a zero in nearly every other byte, and hardly one in the bytes between. */
    private static Optional<Encoding> unmarkedUtf16(byte[] start) {
        int pairs = start.length / 2;
        int[] zeros = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        if (pairs < 2 || Math.max(zeros[0], zeros[1]) * 10 < pairs * 8 || Math.min(zeros[0], zeros[1]) * 10 > pairs) {
            return Optional.empty();
        }
        return Optional.of(
                zeros[1] > zeros[0]
                        ? new Encoding(StandardCharsets.UTF_16LE, 0, "UTF-16, little end first, without mark (found)")
                        : new Encoding(StandardCharsets.UTF_16BE, 0, "UTF-16, big end first, without mark (found)"));
    }
}
