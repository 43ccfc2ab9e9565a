package org.quarterlight.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.draft.OpenPoint;

/** Questions to whoever sits at the terminal, or to lines of a file given as input; where nobody is there, nothing is asked. */
final class DraftDialogue {
    private final @Nullable PrintWriter out;
    private final BufferedReader in;
    private boolean over;

    private DraftDialogue(@Nullable PrintWriter out) {
        this.out = out;
        this.in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        this.over = out == null;
    }

    static DraftDialogue silent() {
        return new DraftDialogue(null);
    }

    static DraftDialogue withWhoeverIsThere(PrintWriter out) {
        return isSomeoneThere() ? new DraftDialogue(out) : silent();
    }

    private static boolean isSomeoneThere() {
        try {
            return Terminal.isInteractive() || System.in.available() > 0;
        } catch (IOException closed) {
            return false;
        }
    }

    /** The answer, the suggested one for an empty line; nothing where nobody answers. */
    Optional<String> ask(OpenPoint point) {
        if (over || out == null) {
            return Optional.empty();
        }
        out.println();
        out.println(point.question());
        IntStream.range(0, point.choices().size())
                .forEach(i -> out.println("  " + (i + 1) + " " + point.choices().get(i)));
        out.print("[" + (point.suggested().isEmpty() ? "none" : point.suggested()) + ", " + point.reason() + "] ");
        return line().map(answer -> meaning(point, answer));
    }

    private static String meaning(OpenPoint point, String answer) {
        if (answer.isEmpty()) {
            return point.suggested();
        }
        boolean isNumber = answer.matches("\\d{1,2}");
        int number = isNumber ? Integer.parseInt(answer) : 0;
        return number >= 1 && number <= point.choices().size() ? point.choices().get(number - 1) : answer;
    }

    /** True only where someone says so. */
    boolean agrees(String question) {
        if (over || out == null) {
            return false;
        }
        out.print(question + " [no] ");
        return line().filter(answer -> answer.toLowerCase(Locale.ROOT).startsWith("y"))
                .isPresent();
    }

    private Optional<String> line() {
        if (out != null) {
            out.flush();
        }
        try {
            Optional<String> line = Optional.ofNullable(in.readLine()).map(String::strip);
            over = line.isEmpty();
            return line;
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read the answer", fault);
        }
    }
}
