package org.quarterlight.document;

/** A logo: what it shows in words, the file as an address within a page, and its picture on white for paper. */
public final class Logo {
    private final String words;
    private final String address;
    private final int width;
    private final int height;
    private final byte[] pixels;

    /** The pixels are red, green and blue, a byte each, row by row, compressed by deflate. */
    public Logo(String words, String address, int width, int height, byte[] pixels) {
        this.words = words;
        this.address = address;
        this.width = width;
        this.height = height;
        this.pixels = pixels.clone();
    }

    /** What it shows, for those who cannot see it. */
    public String words() {
        return words;
    }

    /** A {@code data:} address that holds the whole file. */
    public String address() {
        return address;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    public byte[] pixels() {
        return pixels.clone();
    }
}
