package org.quarterlight.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths of files as relative addresses. */
public final class RelativePaths {
    private static final String PLAIN = "-._~/";

    private RelativePaths() {}

    /** A path with forward slashes, every other character written so that it cannot begin a scheme or a query. */
    public static String url(String path) {
        StringBuilder url = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            url.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return url.toString();
    }
}
