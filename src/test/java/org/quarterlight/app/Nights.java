package org.quarterlight.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterlight.mail.MailEnvironment;
import org.quarterlight.store.LogEntry;
import org.quarterlight.timetable.Timetable;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.SilentProgress;
import org.quarterlight.workspace.Workspace;

/** A small programme watched over for nights that pass at once: a pause sets the clock on, and the story happens meanwhile. */
final class Nights {
    private static final Timetable AT_TWO = new Timetable(LocalTime.of(2, 0));
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    private final Folders places;
    private final TreeMap<Instant, Runnable> story = new TreeMap<>();
    private final List<Instant> wakings = new ArrayList<>();
    private final List<String> mail = new ArrayList<>();
    private final Set<String> mailSeen = new HashSet<>();
    private SetClock clock = new SetClock("1970-01-01T00:00:00Z");

    Nights(Path folder) throws IOException {
        places = new Folders(folder.resolve("input"), folder.resolve("templates"), folder.resolve("output"));
        Files.createDirectories(places.templates());
        Files.createDirectories(places.input());
        template("plain", "nightly");
        template("report", "monthly");
        write("datapackage.json", """
                {"name": "p", "resources": [
                  {"name": "plans", "path": "*-*-*-*.csv", "role": "plans",
                   "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"}, "source": {"filename": "^(.*?)-\\\\d"},
                   "schema": {"fields": [
                     {"name": "trust", "role": "organisation"},
                     {"name": "product", "role": "product"},
                     {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}},
                  {"name": "readers", "path": "readers.csv", "role": "recipients",
                   "schema": {"fields": [
                     {"name": "name", "role": "name"}, {"name": "address", "role": "address"},
                     {"name": "editions", "role": "editions"}, {"name": "subjects", "role": "subjects"}]}}]}
                """);
        write("readers.csv", """
                name,address,editions,subjects
                Office,office@example.org,plain,all
                Board,board@example.org,report,all
                """);
    }

    private void template(String id, String when) throws IOException {
        Files.writeString(places.templates().resolve(id + ".md"), """
                ---
                id: %s
                title: ${Counted("plans.due", "plan is", "plans are")} due
                for-each: programme
                when: %s
                formats: [html]
                ---

                ${Counted("plans.due", "plan is", "plans are")} due and ${counted("plans.later", "plan is", "plans are")} later.
                """.formatted(id, when));
    }

    /** A source's export of one plan; a name tells a correction from what it corrects. */
    void export(String source, String asAt, String planned) {
        export(source, asAt, "", planned);
    }

    void export(String source, String asAt, String name, String planned) {
        write(source + "-" + asAt + name + ".csv", "trust,product,planned\nWeston,Millennium," + planned + "\n");
    }

    void write(String file, String text) {
        try {
            Files.writeString(places.input().resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String contract() throws IOException {
        return Files.readString(places.input().resolve("datapackage.json"));
    }

    /** Lets something happen at a moment of the story. */
    void at(String moment, Runnable event) {
        story.put(Instant.parse(moment), event);
    }

    /** Keeps watch between two moments and answers when it was woken. */
    List<Instant> watch(String from, String until) {
        clock = new SetClock(from);
        wakings.clear();
        RunRequest nightly =
                new RunRequest(places, Optional.empty(), false, Collections.emptySortedSet(), false, Optional.empty());
        FreshInput input =
                new FreshInput(places, new SilentProgress(), clock, moment -> pause(moment, Instant.parse(until)));
        NightWatch watch = new NightWatch(nightly, AT_TWO, HALF_PAST_TWO, input, MailEnvironment.settings());
        assertThatThrownBy(() ->
                        new SetTimekeeper(clock, watch.works()).keep(moment -> pause(moment, Instant.parse(until))))
                .isInstanceOf(InterruptedException.class);
        return List.copyOf(wakings);
    }

    private void pause(Instant moment, Instant end) throws InterruptedException {
        noteMail();
        if (moment.isAfter(end)) {
            throw new InterruptedException("the story ends");
        }
        story.headMap(moment, true).values().forEach(Runnable::run);
        story.headMap(moment, true).clear();
        clock.set(moment);
        wakings.add(moment);
    }

    private void noteMail() {
        try (Stream<Path> files = Files.walk(places.output())) {
            for (Path file : files.filter(one -> one.toString().endsWith(".eml"))
                    .sorted()
                    .toList()) {
                if (mailSeen.add(file.getFileName().toString())) {
                    mail.add(clock.instant() + " " + words(file));
                }
            }
        } catch (IOException | MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String words(Path file) throws IOException, MessagingException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(Files.readAllBytes(file)));
        return message.getRecipients(RecipientType.TO)[0] + " about "
                + places.output().relativize(file).getName(0);
    }

    /** Every mail of the story: when it was written, to whom, about which issue. */
    List<String> mail() {
        return List.copyOf(mail);
    }

    List<LogEntry> runs() {
        try (Workspace archive = Workspace.open(places)) {
            return archive.logbook().last(100).reversed();
        }
    }

    /** Every run on record: when it began and how it ended. */
    List<String> log() {
        return runs().stream().map(run -> run.begun() + " " + run.outcome()).toList();
    }
}
