package org.quarterlight.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The characters of a file, unpacked where it is packed, in one encoding. */
public record FileText(Path path, Encoding encoding) {
    private static final int BLOCK = 1 << 16;

    public Reader open(RepairedBytes repairs) throws IOException {
        return encoding.reader(bytes(path), repairs);
    }

    public static InputStream bytes(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BLOCK);
        try {
            return isPacked(in) ? new UnpackedStream(new GZIPInputStream(in, BLOCK), Files.size(path)) : in;
        } catch (IOException fault) {
            in.close();
            throw fault;
        }
    }

    private static boolean isPacked(InputStream in) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return packed;
    }
}
