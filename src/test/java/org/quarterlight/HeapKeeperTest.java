package org.quarterlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The memory that a process takes whose long lists come and go. */
class HeapKeeperTest {
    @Test
    void memoryStaysNearWhatIsHeldWhereJavaAloneTakesAllItMay() throws Exception {
        assertThat(megabytesTaken("alone")).isGreaterThan(500);
        assertThat(megabytesTaken("kept")).isLessThan(350);
    }

    private static int megabytesTaken(String how) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmn32m",
                "-Xmx600m",
                "-cp",
                System.getProperty("java.class.path"),
                ComingAndGoing.class.getName(),
                how);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Integer.parseInt(said.strip());
    }

    /** Holds 80 MB at any time, each part of it long enough for Java to think that it stays. */
    static final class ComingAndGoing {
        private ComingAndGoing() {}

        public static void main(String[] how) {
            if (how[0].equals("kept")) {
                HeapKeeper.begin();
            }
            Deque<byte[]> held = new ArrayDeque<>();
            for (int i = 0; i < 150_000; i++) {
                held.add(new byte[10_000]);
                if (held.size() > 8_000) {
                    held.remove();
                }
            }
            System.out.println(Runtime.getRuntime().totalMemory() >> 20);
        }
    }
}
