package org.quarterlight.cluster;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * Whether the database going away is behind what went wrong: its line was cut, it was stopped, or it ended the connection.
 * That is no fault of the program, so it is told in a sentence and never by a trace.
 */
public final class DatabaseLost {
    private static final String CONNECTION = "08";

    /** By its operator, by a crash, as it starts or stops, or after half a minute idle in a transaction. */
    private static final Set<String> ENDED = Set.of("57P01", "57P02", "57P03", "25P03");

    private DatabaseLost() {}

    /** True where any of the causes is a connection that ended or could not be had. */
    public static boolean isBehind(Throwable problem) {
        return causes(problem).anyMatch(DatabaseLost::isLoss);
    }

    private static boolean isLoss(Throwable cause) {
        return cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException other && (isToldByTheServer(other) || isOfClosedPool(other)));
    }

    /** A run that gives up closes its connections; who asks for one then is told so without a state. */
    private static boolean isOfClosedPool(SQLException problem) {
        return problem.getSQLState() == null
                && String.valueOf(problem.getMessage()).contains("closed");
    }

    private static boolean isToldByTheServer(SQLException problem) {
        String state = Objects.requireNonNullElse(problem.getSQLState(), "");
        return state.startsWith(CONNECTION) || ENDED.contains(state);
    }

    /** What went wrong in a few words: that the database does not answer, or else the problem's own. */
    public static String words(Throwable problem) {
        return isBehind(problem)
                ? "the database does not answer" + detail(problem)
                : String.valueOf(problem.getMessage());
    }

    /** What becomes of what was begun, as a sentence; nothing where something else went wrong. */
    public static Optional<String> sentence(Throwable problem) {
        return isBehind(problem)
                ? Optional.of("The database went away" + detail(problem)
                        + ". What was done until then is kept; give the same command again once it answers.")
                : Optional.empty();
    }

    private static String detail(Throwable problem) {
        return causes(problem)
                .filter(cause -> cause instanceof SQLException told && isToldByTheServer(told))
                .reduce((first, last) -> last)
                .map(told -> String.valueOf(told.getMessage()))
                .flatMap(words -> words.lines().findFirst())
                .map(line -> " (" + line.replaceFirst("\\.$", "") + ")")
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause);
    }
}
