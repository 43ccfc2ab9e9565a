package org.quarterlight.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class DeflationTest {
    @Test
    void isReadBackAsItWasWhateverWasCompressedBefore() throws IOException {
        Deflation used = new Deflation();
        SplittableRandom random = new SplittableRandom(1);
        for (int length = 0; length < 3_000; length += 1 + length / 100) {
            byte[] bytes = repetitive(length, random);
            byte[] compressed = used.of(bytes, length);
            assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                    .isEqualTo(bytes);
            assertThat(new Deflation().of(bytes, length)).isEqualTo(compressed);
        }
    }

    @Test
    void readsBackRepetitionsOfEveryLengthFromNearAndFar() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        byte[] bytes = new byte[1 << 20];
        random.nextBytes(bytes);
        int at = 1;
        while (at < bytes.length - 600) {
            int distance = Math.min(at, 1 + random.nextInt(random.nextInt(1, 40_000)));
            for (int left = random.nextInt(600); left > 0; left--) {
                bytes[at] = bytes[at - distance];
                at++;
            }
            at += random.nextInt(20);
        }
        byte[] compressed = new Deflation().of(bytes, bytes.length);
        assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(bytes);
        assertThat(compressed).hasSizeLessThan(bytes.length / 4);
    }

    @Test
    void makesOfManyLikeRowsAFewBytes() {
        byte[] rows = new byte[100_000];
        Arrays.fill(rows, (byte) 'a');
        assertThat(new Deflation().of(rows, rows.length)).hasSizeLessThan(1_000);
    }

    @Test
    void goesOnWhenMoreWasCompressedThanNumbersCount() throws IOException {
        byte[] much = new byte[1 << 24];
        byte[] text = repetitive(1_000, new SplittableRandom(2));
        Deflation used = new Deflation();
        for (int i = 0; i < 1 << 7; i++) {
            used.of(much, much.length);
            assertThat(used.of(text, text.length)).isEqualTo(new Deflation().of(text, text.length));
        }
    }

    private static byte[] repetitive(int length, SplittableRandom random) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            boolean again = at > 40 && random.nextInt(8) > 0;
            bytes[at] = again ? bytes[at - 40] : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
