package org.quarterlight.csv;

import java.util.ArrayList;
import java.util.List;

/** The bytes of a UTF-8 file that were read as Windows-1252, counted, with the first lines they stand on. */
public final class RepairedBytes {
    private static final int NAMED = 20;

    /** One in this many bytes may be broken before a text is no longer UTF-8. */
    private static final int WHOLE_BYTES_PER_BROKEN = 100;

    private final List<Long> lines = new ArrayList<>();
    private long count;
    private long bytes;

    void add(long line) {
        count++;
        if (lines.size() < NAMED && !lines.contains(line)) {
            lines.add(line);
        }
    }

    void read(int more) {
        bytes += more;
    }

    /** True where so many of the bytes read are broken that the text is not UTF-8. */
    public boolean areTooMany() {
        return count > 0 && count * WHOLE_BYTES_PER_BROKEN >= bytes;
    }

    public long count() {
        return count;
    }

    public String inWords() {
        String bytes = count == 1 ? "1 byte" : count + " bytes";
        String where = String.join(", ", lines.stream().map(String::valueOf).toList());
        return bytes + " read as Windows-1252, on line " + where + (lines.size() == NAMED ? " and later" : "");
    }
}
