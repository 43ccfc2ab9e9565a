package org.quarterlight.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.quarterlight.briefing.ShortForm;
import org.quarterlight.document.Block;
import org.quarterlight.document.Inline;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.plan.Line;
import org.quarterlight.programme.Recipient;
import org.quarterlight.store.LedgerCopy;
import org.quarterlight.store.Schema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A small post office for tests: issues with made-up briefings, readers, settings, a clock that can be set. */
final class MailOffice {
    static final LocalDate FIRST = LocalDate.of(2008, 10, 28);
    static final LocalDate NEXT = LocalDate.of(2008, 10, 29);

    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("national", "region", "monthly-report", "on-request"));

    private final Path output;
    private final MessageRepository ledger;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Optional<MailSettings> settings = Optional.empty();
    private Instant now = Instant.parse("2008-10-28T02:00:00Z");
    private int moreRegions;
    private LocalDate night = FIRST;
    private LocalDate month = LocalDate.of(2008, 10, 1);

    MailOffice(Path output) {
        this(output, database());
    }

    /** With its ledger in that database, which is empty. */
    MailOffice(Path output, DataSource database) {
        this.output = output;
        Schema.migrate(database);
        this.ledger = new MessageRepository(database, database, LedgerCopy.none(database));
    }

    static DataSource database() {
        return new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(), "SA", "");
    }

    MessageRepository ledger() {
        return ledger;
    }

    List<Duration> pauses() {
        return pauses;
    }

    MailOffice with(String setting, String value) {
        environment.put("QUARTERLIGHT_MAIL_" + setting, value);
        return this;
    }

    /** A server on this machine, without encryption. */
    MailOffice server(int port) {
        return with("HOST", "localhost")
                .with("PORT", Integer.toString(port))
                .with("SECURITY", "none")
                .with("FROM", "Briefings <briefings@example.org>")
                .with("DOMAINS", "example.org");
    }

    /** Answers are waited for no longer than this. */
    MailOffice patience(Duration patience) {
        MailSettings read = new MailEnvironment(environment).read();
        MailServer server = read.server().orElseThrow();
        settings = Optional.of(new MailSettings(
                Optional.of(new MailServer(server.host(), server.port(), server.security(), server.signIn(), patience)),
                read.from(),
                read.replyTo(),
                read.operator(),
                read.domains(),
                read.attachmentLimit(),
                read.link()));
        return this;
    }

    MailOffice reader(String name, String address, String editions, String subjects) {
        recipients.add(new Recipient(
                name,
                address,
                List.of(editions.split(";", -1)),
                List.of(subjects.split(";", -1)),
                Recipient.Access.PUBLIC,
                new Line("recipients.csv", "", 2)));
        return this;
    }

    /** Issues from now on have more regions than London and South. */
    MailOffice regions(int more) {
        moreRegions = more;
        return this;
    }

    MailOffice night(LocalDate day) {
        night = day;
        now = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    MailOffice month(LocalDate firstWorkingDay) {
        month = firstWorkingDay;
        return this;
    }

    MailSettings settings() {
        return settings.orElseGet(() -> new MailEnvironment(environment).read());
    }

    MailQueue post() {
        return new MailQueue(new MailContext(settings(), Clock.fixed(now, ZoneOffset.UTC), pauses::add), ledger);
    }

    /** An issue in place: national, two regions and a monthly report, whose bytes are the words given. */
    IssueToMail issue(LocalDate asAt, String words) {
        IssueFolder folder = new IssueFolder(output, asAt);
        folder.begin();
        List<Manifest.Briefing> briefings = new ArrayList<>(List.of(
                briefing("national", "Programme", "national"),
                briefing("region", "London", "region/london"),
                briefing("region", "South", "region/south"),
                briefing("monthly-report", "Programme", "monthly-report")));
        for (int n = 1; n <= moreRegions; n++) {
            briefings.add(briefing("region", "Region " + n, "region/region-" + n));
        }
        for (Manifest.Briefing briefing : briefings) {
            folder.write(briefing.file() + ".pdf", (asAt + briefing.file() + words).getBytes(StandardCharsets.UTF_8));
        }
        folder.publish(new Manifest(
                asAt,
                "identity",
                "headline",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                briefings,
                folder.outputs(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of()));
        return placed(asAt, true);
    }

    private IssueToMail placed(LocalDate asAt, boolean newest) {
        Path place = new IssueFolder(output, asAt).place();
        List<DueEdition> due = List.of(
                new DueEdition("national", false, night),
                new DueEdition("region", false, night),
                new DueEdition("monthly-report", true, month));
        return new IssueToMail(place, Manifest.read(place).orElseThrow(), List.copyOf(recipients), due, KNOWN, newest);
    }

    private static Manifest.Briefing briefing(String edition, String subject, String file) {
        return new Manifest.Briefing(edition, subject, "Finding of " + file, file, List.of("pdf"));
    }

    /** Enters what is due and hands it over. */
    DeliveryReport deliver(IssueToMail issue) {
        post().enter(issue, new Words());
        return post().deliver(issue);
    }

    /** An old issue made again. */
    DeliveryReport deliverOld(LocalDate asAt) {
        return deliver(placed(asAt, false));
    }

    /** Short forms that name their briefing, with a cell that would be markup. */
    static class Words implements ShortForms {
        @Override
        public String programme() {
            return "Care records";
        }

        @Override
        public String marking() {
            return "OFFICIAL";
        }

        @Override
        public String refused() {
            return "1 row of the newest exports was refused and is in no figure: 1 of London.";
        }

        @Override
        public ShortForm of(Manifest.Briefing briefing) {
            return new ShortForm(
                    briefing.title(),
                    briefing.edition() + " of " + briefing.subject(),
                    FIRST,
                    List.of(paragraph(
                            Block.Voice.LEAD, "St Mary's & <b>others</b> are due, as said in " + briefing.file())),
                    List.of(fact("7", "plans read"), fact("1,204", "due in the next three months")));
        }

        @Override
        public List<Block> changes(List<Manifest.Briefing> briefings, Optional<LocalDate> lastMail) {
            return List.of(paragraph(
                    Block.Voice.BODY,
                    "Changes since "
                            + lastMail.map(LocalDate::toString)
                                    .orElse("the previous export")
                                    .toLowerCase(Locale.ROOT)
                            + " in "
                            + String.join(
                                    ", ",
                                    briefings.stream()
                                            .map(Manifest.Briefing::subject)
                                            .toList())));
        }

        private static Block paragraph(Block.Voice voice, String words) {
            return new Block.Paragraph(voice, text(words));
        }

        private static Block.KeyFact fact(String value, String label) {
            return new Block.KeyFact(text(value), text(label));
        }

        private static List<Inline> text(String words) {
            return List.of(new Inline.Text(words));
        }
    }
}
