package org.quarterlight.app;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.MailContext;
import org.quarterlight.mail.MailToServer;
import org.quarterlight.track.IssueComparison;
import org.quarterlight.workspace.Folders;
import org.quarterlight.workspace.Progress;
import org.quarterlight.workspace.SilentProgress;
import org.quarterlight.workspace.Workspace;

/** A small programme, its readers and a real mail server on this machine, worked by a clock that is set. */
final class Newsroom implements AutoCloseable {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private final Folders places;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SetClock clock = new SetClock("2026-04-01T09:00:00Z");
    private final List<String> mailSeen = new ArrayList<>();
    private String operator = "";

    Newsroom(Path folder) throws IOException {
        places = new Folders(folder.resolve("input"), folder.resolve("templates"), folder.resolve("output"));
        Files.createDirectories(places.templates());
        Files.createDirectories(places.input());
        server.start();
        template("brief", "");
        write("datapackage.json", """
                {"name": "p", "title": "Care records", "resources": [
                  {"name": "plans", "path": "plans-*.csv", "role": "plans",
                   "asAt": {"filename": "(\\\\d{4}-\\\\d{2}-\\\\d{2})"},
                   "schema": {"fields": [
                     {"name": "trust", "role": "organisation"},
                     {"name": "product", "role": "product"},
                     {"name": "planned", "role": "planned_date", "formats": ["%Y-%m-%d"]}]}},
                  {"name": "readers", "path": "readers.csv", "role": "recipients",
                   "schema": {"fields": [
                     {"name": "name", "role": "name"}, {"name": "address", "role": "address"},
                     {"name": "editions", "role": "editions"}, {"name": "subjects", "role": "subjects"},
                     {"name": "drafts", "role": "drafts"}, {"name": "early", "role": "early-access"}]}}]}
                """);
        write("readers.csv", """
                name,address,editions,subjects,drafts,early
                Statistician,statistician@example.org,brief,all,yes,
                Minister,minister@example.org,brief,all,,yes
                Clerk,clerk@example.org,brief,all,no,no
                """);
        write("plans-2026-03-31.csv", "trust,product,planned\nWeston,Millennium,2026-05-17\n");
    }

    /** A template; further lines of its front matter are given. */
    Newsroom template(String id, String more) {
        return put(
                places.templates().resolve(id + ".md"), """
                ---
                id: %s
                title: ${Counted("plans.due", "plan is", "plans are")} due
                for-each: programme
                when: nightly
                formats: [html, pdf]
                %s
                ---

                ${Counted("plans.due", "plan is", "plans are")} due and ${counted("plans.later", "plan is", "plans are")} later.
                """.formatted(id, more).replace("\n\n---", "\n---"));
    }

    Newsroom operatedBy(String address) {
        operator = address;
        return this;
    }

    Newsroom clearanceRequired() {
        return theme("clearance: required\n");
    }

    Newsroom theme(String yaml) {
        return put(places.templates().resolve("theme.yaml"), yaml);
    }

    Newsroom write(String file, String text) {
        return put(places.input().resolve(file), text);
    }

    private Newsroom put(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    Newsroom at(String moment) {
        clock.set(Instant.parse(moment));
        return this;
    }

    MailContext mailing() {
        return new MailContext(MailToServer.at(server.getSmtp().getPort(), operator), clock, pause -> {});
    }

    RunReport run() {
        return run(Optional.empty());
    }

    RunReport runUntil(String embargo) {
        return run(Optional.of(LocalDateTime.parse(embargo)));
    }

    private RunReport run(Optional<LocalDateTime> embargo) {
        return run(embargo, Optional.empty());
    }

    RunReport runIssued(String day) {
        return run(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    private RunReport run(Optional<LocalDateTime> embargo, Optional<LocalDate> issued) {
        RunRequest request = new RunRequest(places, Optional.empty(), false, new TreeSet<>(), false, Optional.empty())
                .let(new RunRequest.Dates(embargo, issued));
        return IssueRuns.run(request, new SilentProgress(), mailing());
    }

    PublicationActs acts() {
        return acts(new SilentProgress());
    }

    PublicationActs acts(Progress progress) {
        return new PublicationActs(places, mailing(), progress);
    }

    MailSending sending() {
        return new MailSending(places, mailing());
    }

    /** What the watch of {@code schedule} does at its looks. */
    void look() {
        new EmbargoWatch(places.output(), sending(), clock).perform(0);
    }

    IssueVerification verify() {
        return IssueVerification.of(places, Optional.empty(), new SilentProgress());
    }

    IssueComparison compare(LocalDate one, LocalDate other) {
        return comparing().between(one, other).moved();
    }

    IssueComparing comparing() {
        return new IssueComparing(places, new SilentProgress());
    }

    Path output() {
        return places.output();
    }

    /** The mails that came since this was last asked: to whom, and what about, in the order of addresses. */
    List<String> newMail() throws Exception {
        List<String> seen = new ArrayList<>(mailSeen);
        List<String> mail = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (!seen.remove(message.getMessageID())) {
                mailSeen.add(message.getMessageID());
                String to = message.getRecipients(RecipientType.TO)[0].toString();
                mail.add(to.replaceAll(".*<|@.*", "") + ": " + message.getSubject());
            }
        }
        return mail.stream().sorted().toList();
    }

    /** The plain text of every mail that came. */
    List<String> mailTexts() throws Exception {
        List<String> texts = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            texts.add(GreenMailUtil.getBody(message));
        }
        return texts;
    }

    /** The issues that the public can find by the site: by the address of a briefing in any of its files. */
    List<String> found(String needle) throws IOException {
        try (Stream<Path> files = Files.walk(places.output(), 1)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(needle))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    String page(String file) {
        return read(new IssueFolder(places.output(), MARCH).place().resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** How far the issue of March is let out, as its manifest says. */
    String standing() {
        return Manifest.read(new IssueFolder(places.output(), MARCH).place())
                .orElseThrow()
                .standing();
    }

    /** What commands left on record: how each ended. */
    List<String> log() {
        try (Workspace archive = Workspace.open(places)) {
            return archive.logbook().last(100).reversed().stream()
                    .map(run -> run.outcome() + " " + run.detail())
                    .toList();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
