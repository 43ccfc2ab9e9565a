package org.quarterlight.cluster;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far a machine's clock is ahead of the database's, by which machines agree; negative where it is behind. */
public record MachineClock(Duration ahead) {
    private static final Duration FAR_OFF = Duration.ofMinutes(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /** As it is at this moment, by the machine's clock. */
    public static MachineClock beside(DataSource database, Instant here) {
        Timestamp there = new JdbcTemplate(database)
                .queryForObject("SELECT CURRENT_TIMESTAMP FROM (VALUES (1)) AS one (n)", Timestamp.class);
        return new MachineClock(Duration.between(Objects.requireNonNull(there).toInstant(), here));
    }

    /** True where it is off by more than a minute. */
    public boolean isFarOff() {
        return ahead.abs().compareTo(FAR_OFF) > 0;
    }

    /** How far it is off, in words, to the nearest minute. */
    public String words() {
        Duration off = ahead.abs().plus(HALF_A_MINUTE);
        long days = off.toDays();
        String time = days > 0
                ? days + " d " + off.toHoursPart() + " h"
                : off.toHours() > 0 ? off.toHours() + " h " + off.toMinutesPart() + " min" : off.toMinutes() + " min";
        return "This machine's clock is " + time + (ahead.isNegative() ? " behind" : " ahead of") + " the database's";
    }
}
