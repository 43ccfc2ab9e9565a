package org.quarterlight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import org.quarterlight.app.FreshInput;
import org.quarterlight.app.NightWatch;
import org.quarterlight.app.RunRequest;
import org.quarterlight.mail.MailEnvironment;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.SilentProgress;

/** The command schedule with a night at two, by a clock that goes like the machine's, set on by the seconds in a file. */
final class ScheduleBySetClock {
    private ScheduleBySetClock() {}

    public static void main(String[] folders) throws InterruptedException {
        Folders places = new Folders(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
        RunRequest nightly =
                new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
        new NightWatch(
                        nightly,
                        new Timetable(LocalTime.of(2, 0)),
                        LocalTime.of(2, 30),
                        FreshInput.by(new ClockOfFile(Path.of(folders[3])), places, new SilentProgress()),
                        MailEnvironment.settings())
                .keep();
    }

    /** Sets the clock of all who look into that file. */
    static void set(Path file, Instant now) throws IOException {
        Path beside = file.resolveSibling("clock.new");
        Files.writeString(
                beside, Long.toString(Duration.between(Instant.now(), now).toSeconds()));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class ClockOfFile extends Clock {
        private final Path file;

        ClockOfFile(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                return Instant.now().plusSeconds(Long.parseLong(Files.readString(file)));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
