package org.quarterlight.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.quarterlight.layout.Pages;

/** Writes briefings as PDF; safe to use from any number of threads. */
public final class Pdf {
    private Pdf() {}

    /** The whole file, tagged, with its attachments inside; the same for the same pages, always. */
    public static byte[] write(Pages pages, List<Attachment> attachments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            new Briefing(pages).write(attachments, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
