package org.quarterlight.plan;

/** One line of one export file: its path below the input folder, the file's SHA-256 in hex, and the physical line. */
public record Line(String file, String sha256, long number) implements Comparable<Line> {
    public boolean isInFileOf(Line other) {
        return file.equals(other.file) && sha256.equals(other.sha256);
    }

    @Override
    public int compareTo(Line other) {
        int byFile = compare(file, other.file);
        int byDigest = byFile != 0 ? byFile : compare(sha256, other.sha256);
        return byDigest != 0 ? byDigest : Long.compare(number, other.number);
    }

    /** Most lines that are compared are of one file, whose name and digest are the very same texts. */
    private static int compare(String one, String other) {
        return one.equals(other) ? 0 : one.compareTo(other);
    }
}
