package org.quarterlight.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterlight.delivery.Ledger.Told;
import org.quarterlight.issue.Manifest;
import org.quarterlight.programme.Recipient;

/** Who is to get what of an issue: wishes, what they may see, what is due, and what they were sent before. */
record Parcels(IssueToMail issue, Ledger ledger) {
    private static final String EVERYTHING = "all";

    /** One parcel a reader, for those who have something due. */
    List<Parcel> due() {
        return readers().values().stream()
                .flatMap(rows -> parcel(rows).stream())
                .toList();
    }

    /** The rows of each reader, who is one by address, in the order of the file. */
    private Map<String, List<Recipient>> readers() {
        Map<String, List<Recipient>> readers = new LinkedHashMap<>();
        issue.recipients()
                .forEach(row -> readers.computeIfAbsent(
                                row.address().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                        .add(row));
        return readers;
    }

    private Optional<Parcel> parcel(List<Recipient> rows) {
        Recipient first = rows.getFirst();
        List<Told> told = ledger.toldTo(first.address(), issue.manifest().asAt(), issue.editions());
        List<Wish> due = wishes(rows).stream().filter(wish -> isDue(wish, told)).toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        boolean correction = due.stream().anyMatch(wish -> replaces(wish, told));
        String again = due.stream()
                .filter(wish -> told.stream().anyMatch(sameBytes(wish)))
                .map(wish -> wish.edition().due().toString())
                .findFirst()
                .orElse("");
        return Optional.of(new Parcel(
                first.name(), first.address(), due.stream().map(Wish::entry).toList(), correction, again));
    }

    /** A briefing a reader asked for and may see, of an edition that mails itself. */
    private record Wish(Parcel.Entry entry, DueEdition edition) {
        String file() {
            return entry.mailed().file();
        }
    }

    private List<Wish> wishes(List<Recipient> rows) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        for (Recipient row : rows) {
            for (String edition : row.editions()) {
                for (Wish wish : wishes(row, edition)) {
                    wishes.putIfAbsent(wish.file(), wish);
                }
            }
        }
        return List.copyOf(wishes.values());
    }

    private List<Wish> wishes(Recipient row, String edition) {
        Optional<DueEdition> due = issue.editions().stream()
                .filter(one -> one.edition().equals(edition.strip()))
                .findFirst();
        return due.stream()
                .flatMap(one -> issue.manifest().briefings().stream()
                        .filter(briefing -> briefing.edition().equals(one.edition()))
                        .filter(briefing -> maySee(row, briefing))
                        .map(briefing -> new Wish(new Parcel.Entry(briefing, issue.mailed(briefing, one)), one)))
                .toList();
    }

    /** A briefing of the whole programme has the subject {@code Programme}, which a reader must be given like any other. */
    static boolean maySee(Recipient row, Manifest.Briefing briefing) {
        return row.subjects().stream()
                .map(String::strip)
                .anyMatch(subject ->
                        subject.equalsIgnoreCase(EVERYTHING) || subject.equalsIgnoreCase(briefing.subject()));
    }

    private boolean isDue(Wish wish, List<Told> told) {
        boolean settledForTheDay = told.stream()
                .filter(one -> one.state().settles())
                .anyMatch(one -> one.briefing().file().equals(wish.file())
                        && one.briefing().edition().equals(wish.edition().edition())
                        && one.briefing().due().equals(wish.edition().due()));
        if (told.stream().anyMatch(sameBytes(wish))) {
            return issue.newest() && wish.edition().monthly() && !settledForTheDay;
        }
        boolean first = wish.edition().monthly() ? !settledForTheDay : true;
        return replaces(wish, told) || (issue.newest() && first);
    }

    /** They were given these very bytes, or will be. */
    private Predicate<Told> sameBytes(Wish wish) {
        return told -> told.state().settles()
                && ofThisDate(wish, told)
                && told.briefing().sha256().equals(wish.entry().mailed().sha256());
    }

    /** They were given other bytes of the same briefing and as-at date. */
    private boolean replaces(Wish wish, List<Told> told) {
        return told.stream()
                .filter(one -> one.state().delivered() && ofThisDate(wish, one))
                .anyMatch(one ->
                        !one.briefing().sha256().equals(wish.entry().mailed().sha256()));
    }

    private boolean ofThisDate(Wish wish, Told told) {
        return told.asAt().equals(issue.manifest().asAt())
                && told.briefing().file().equals(wish.file());
    }

    /** Why nobody is sent an edition, or blank where somebody may be. */
    String whyNobody(DueEdition edition) {
        List<Manifest.Briefing> made = issue.manifest().briefings().stream()
                .filter(briefing -> briefing.edition().equals(edition.edition()))
                .toList();
        if (made.isEmpty()) {
            return "it is not in this issue";
        }
        List<Recipient> asking = issue.recipients().stream()
                .filter(row -> row.editions().contains(edition.edition()))
                .toList();
        if (asking.isEmpty()) {
            return "no recipient asks for it";
        }
        boolean seen = asking.stream().anyMatch(row -> made.stream().anyMatch(briefing -> maySee(row, briefing)));
        return seen ? "" : "nobody who asks for it may see what it is about";
    }
}
