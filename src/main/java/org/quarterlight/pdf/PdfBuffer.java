package org.quarterlight.pdf;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/**
 * Bytes of PDF syntax as they are written: painting, structure and maps of letters come in such numbers that objects of
 * the library for each would cost more than all else.
 */
final class PdfBuffer extends OutputStream {
    private static final int LONGEST_NUMBER = 24;

    private byte[] bytes;
    private int length;

    PdfBuffer(int room) {
        bytes = new byte[room];
    }

    @Override
    public void write(int unit) {
        room(1);
        bytes[length++] = (byte) unit;
    }

    @Override
    public void write(byte[] from, int start, int count) {
        room(count);
        System.arraycopy(from, start, bytes, length, count);
        length += count;
    }

    /** Operators and names, in ASCII. */
    @SuppressWarnings("deprecation") // the only way to copy ASCII without making an array of it first
    PdfBuffer put(String ascii) {
        int count = ascii.length();
        room(count);
        ascii.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    PdfBuffer put(PdfBuffer other) {
        write(other.bytes, 0, other.length);
        return this;
    }

    PdfBuffer whole(int number) {
        return hundredths(number * 100L);
    }

    /** A number and the space after it, with as many decimals as it needs, two at most. */
    PdfBuffer number(double number) {
        return hundredths(Math.round(number * 100)).put(" ");
    }

    PdfBuffer hundredths(long number) {
        room(LONGEST_NUMBER);
        long rest = number;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        digits((int) (rest / 100));
        int part = (int) (rest % 100);
        if (part != 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + part / 10);
            if (part % 10 != 0) {
                bytes[length++] = (byte) ('0' + part % 10);
            }
        }
        return this;
    }

    private void digits(int number) {
        int rest = number;
        if (number >= 10) {
            digits(number / 10);
            rest = number % 10;
        }
        bytes[length++] = (byte) ('0' + rest);
    }

    PdfBuffer hex(int number, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            write("0123456789ABCDEF".charAt(number >> shift & 0xF));
        }
        return this;
    }

    PdfBuffer reference(int object) {
        return whole(object).put(" 0 R");
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    void feed(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    /** Compressed, for the library to write as it is. */
    PdfStream stream(Deflater deflater) {
        PdfStream stream = new PdfStream(deflated(deflater));
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    /** One compressor serves all streams of a file: each of them starts it anew. */
    private byte[] deflated(Deflater deflater) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        byte[] out = new byte[length / 3 + 64];
        int end = deflater.deflate(out);
        while (!deflater.finished()) {
            out = Arrays.copyOf(out, 2 * out.length);
            end += deflater.deflate(out, end, out.length - end);
        }
        return Arrays.copyOf(out, end);
    }

    int length() {
        return length;
    }

    byte[] all() {
        return Arrays.copyOf(bytes, length);
    }

    void clear() {
        length = 0;
    }
}
