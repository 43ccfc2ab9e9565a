package org.quarterlight.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** What something is called as a file: lower-case letters without accents, digits and hyphens, and never too long. */
public final class FileNames {
    /** Leaves room for a date and an ending within a hundred letters. */
    private static final int LONGEST = 80;

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> FOLDED =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    /** Names of devices on some systems, which can be no file's there, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private FileNames() {}

    /** A name made of words; two names that would be cut to the same letters are told apart by a checksum. */
    public static String of(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : FOLDED.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        String name = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            return (name.isEmpty() ? "x" : name) + "-" + checksum(words);
        }
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - 9).replaceAll("-$", "") + "-" + checksum(words);
    }

    private static String checksum(String words) {
        CRC32 checksum = new CRC32();
        checksum.update(words.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
