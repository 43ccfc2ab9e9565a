package org.quarterlight.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A clock that is off by more than a minute is told of, with how far and to which side. */
class MachineClockTest {
    @ParameterizedTest
    @CsvSource({
        "PT61S, 1 min ahead of the database's",
        "-PT2H2M59S, 2 h 3 min behind the database's",
        "P365D, 365 d 0 h ahead of the database's"
    })
    void farOff(Duration off, String words) {
        MachineClock clock = new MachineClock(off);
        assertThat(clock.isFarOff()).isTrue();
        assertThat(clock.words()).isEqualTo("This machine's clock is " + words);
    }

    @Test
    void theDatabaseIsAskedForItsTime() {
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:clock");
        assertThat(MachineClock.beside(database, Instant.now()).isFarOff()).isFalse();
        Duration ahead =
                MachineClock.beside(database, Instant.now().plusSeconds(7200)).ahead();
        assertThat(ahead).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
    }
}
