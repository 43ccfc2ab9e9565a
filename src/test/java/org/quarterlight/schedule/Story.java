package org.quarterlight.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.dates.StatedDate.Absence;
import org.quarterlight.figure.Groupings;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanHistory;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.plan.Stage;
import org.quarterlight.plan.UnreadKey;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Programme;
import org.quarterlight.programme.RegisteredOrganisation;

/**
 * Plans told in one line each, such as {@code 2008-06-30: planned 2008-07-01..2008-07-31, stage live | 2008-09-30:
 * missing | 2008-10-28: rejected}; every as-at date told is an export of the source.
 */
public final class Story {
    private static final LocalDate D = LocalDate.of(2008, 10, 28);

    private final Map<PlanKey, List<PlanVersion>> versions = new LinkedHashMap<>();
    private final Map<PlanKey, TreeSet<LocalDate>> rejected = new HashMap<>();
    private final SequencedSet<Export> exports = new LinkedHashSet<>();
    private final List<RegisteredOrganisation> register = new ArrayList<>();
    private final List<UnreadKey> unread = new ArrayList<>();
    private final List<String> untelling = new ArrayList<>();
    private LocalDate asAt = D;

    public static Story of(String told) {
        return new Story().plan("source", "plan", told);
    }

    public Story plan(String source, String planId, String told) {
        PlanKey key = new PlanKey(source, planId);
        versions.put(key, new ArrayList<>());
        rejected.put(key, new TreeSet<>());
        for (String part : told.split("\\|", -1)) {
            LocalDate date = LocalDate.parse(part.strip().substring(0, 10));
            String said = part.strip().substring(11).strip();
            exports.add(new Export(source, date, source + "-" + date + ".csv", "sha-" + source + date, Instant.EPOCH));
            switch (said) {
                case "missing" -> {}
                case "rejected" -> rejected.getOrDefault(key, new TreeSet<>()).add(date);
                default -> versions.getOrDefault(key, new ArrayList<>()).add(version(key, date, said));
            }
        }
        return this;
    }

    /** A record of a source's export whose key cannot be read. */
    Story unread(String source, String date) {
        Line line = new Line(source + "-" + date + ".csv", "sha-" + source + date, 9);
        unread.add(new UnreadKey(source, LocalDate.parse(date), line, 11));
        return this;
    }

    /** A source whose exports have no column that could say that a plan is live. */
    public Story untelling(String source) {
        untelling.add(source);
        return this;
    }

    public Story asAt(String day) {
        asAt = LocalDate.parse(day);
        return this;
    }

    public Story successor(String code, String... predecessors) {
        register.add(new RegisteredOrganisation(
                code,
                code,
                "",
                Optional.empty(),
                List.of(predecessors),
                List.of(),
                new Line("organisations.csv", "o", 1)));
        return this;
    }

    /** An organisation of the register that is or was open up to a day. */
    Story registered(String code, String name, String closed) {
        register.add(new RegisteredOrganisation(
                code,
                name,
                "",
                Optional.of(new Interval(null, LocalDate.parse(closed))),
                List.of(),
                List.of(),
                new Line("organisations.csv", "o", 1)));
        return this;
    }

    public RecordAsAt reading() {
        List<PlanHistory> plans = versions.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new PlanHistory(
                        entry.getKey(), entry.getValue(), rejected.getOrDefault(entry.getKey(), new TreeSet<>())))
                .toList();
        Programme programme = new Programme(
                Profile.UNNAMED, List.of(), register, List.of(), List.of(), List.of(), List.of(), List.of());
        List<Export> known =
                exports.stream().filter(export -> !export.asAt().isAfter(asAt)).toList();
        return new RecordAsAt(
                asAt,
                known,
                plans,
                List.of(),
                unread.stream().filter(record -> !record.asAt().isAfter(asAt)).toList(),
                known.stream().map(this::report).toList(),
                programme,
                new Groupings(List.of(), programme.columns()));
    }

    private FileReport report(Export export) {
        return new FileReport(
                export.file(),
                export.sha256(),
                "plans",
                new FileReport.Understood("UTF-8", ",", "", !untelling.contains(export.source())),
                new FileReport.Counts(2, 1, 1, 0, 0),
                List.of(),
                Optional.empty());
    }

    public Schedule schedule() {
        return Scheduling.schedule(reading());
    }

    /** The only plan of the story. */
    public ScheduledPlan plan() {
        return schedule().plans().getFirst();
    }

    private PlanVersion version(PlanKey key, LocalDate date, String said) {
        Map<String, String> words = new TreeMap<>();
        for (String pair : said.split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            words.put(parts[0], parts.length == 1 ? "" : parts[1]);
        }
        long line = 2L + List.copyOf(versions.keySet()).indexOf(key);
        return new PlanVersion(
                key,
                date,
                new Line(key.source() + "-" + date + ".csv", "sha-" + key.source() + date, line),
                new Organisation(words.getOrDefault("code", "R" + key.planId()), words.getOrDefault("name", ""), ""),
                words.getOrDefault("region", ""),
                new Deployment(
                        words.getOrDefault("product", "Lorenzo"),
                        "",
                        words.getOrDefault("scope", ""),
                        words.getOrDefault("supplier", "")),
                Stage.valueOf(constant(words.getOrDefault("stage", "not given"))),
                new PlanDates(
                        date(words.getOrDefault("planned", "")),
                        date(words.getOrDefault("baseline", "")),
                        date(words.getOrDefault("actual", "")),
                        DateStatus.valueOf(constant(words.getOrDefault("status", "not given")))),
                new Remarks("", words.getOrDefault("reason", ""), "", "", "", "", "", new TreeMap<>()));
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static StatedDate date(String text) {
        return switch (text) {
            case "" -> StatedDate.BLANK;
            case "under review" -> new StatedDate.None(text, Absence.UNDER_REVIEW);
            case "withheld" -> new StatedDate.None(text, Absence.WITHHELD);
            default -> new StatedDate.On(text, days(text));
        };
    }

    private static Interval days(String text) {
        if (!text.contains("..")) {
            return Interval.day(LocalDate.parse(text));
        }
        String from = text.substring(0, text.indexOf(".."));
        String to = text.substring(text.indexOf("..") + 2);
        return new Interval(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
