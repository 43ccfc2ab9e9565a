package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.issue.Manifest;
import org.quarterlight.mail.MessageRepository.Told;
import org.quarterlight.programme.Recipient;

/** Who is to get what of an issue: wishes, what they may see, what is due, and what they were sent before. */
record MailPlanning(IssueToMail issue, MessageRepository ledger) {
    private static final String EVERYTHING = "all";

    /** One parcel a reader, for those who have something due. */
    List<PlannedMail> due() {
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

    private Optional<PlannedMail> parcel(List<Recipient> rows) {
        Recipient first = rows.getFirst();
        List<Told> told = ledger.toldTo(first.address(), issue.manifest().asAt(), issue.editions());
        List<Wish> due = wishes(rows).stream().filter(wish -> isDue(wish, told)).toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> corrects = due.stream()
                .flatMap(wish -> replaced(wish, told).stream())
                .map(Told::message)
                .findFirst();
        PlannedMail parcel = new PlannedMail(
                first.name(), first.address(), due.stream().map(Wish::entry).toList(), corrects, "");
        return Optional.of(unlikeAnyBefore(parcel));
    }

    /** Bytes a reader was sent before go in a message of their own, as where a correction is taken back. */
    private PlannedMail unlikeAnyBefore(PlannedMail parcel) {
        PlannedMail own = parcel;
        for (int n = 2; isSettled(own); n++) {
            own = own.again(Integer.toString(n));
        }
        return own;
    }

    private boolean isSettled(PlannedMail parcel) {
        return ledger.find(parcel.id())
                .filter(message -> message.standing().state().settles())
                .isPresent();
    }

    /** A briefing a reader asked for and may see, of an edition that mails itself. */
    private record Wish(PlannedMail.Entry entry, DueEdition edition) {
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
                        .map(briefing -> new Wish(new PlannedMail.Entry(briefing, issue.mailed(briefing, one)), one)))
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
        Optional<Told> last = last(wish, told);
        if (last.filter(one ->
                        one.briefing().sha256().equals(wish.entry().mailed().sha256()))
                .isPresent()) {
            return issue.newest() && wish.edition().monthly() && !settledForTheDay;
        }
        return last.filter(one -> one.state().delivered()).isPresent()
                || (issue.newest() && !(wish.edition().monthly() && settledForTheDay));
    }

    /** The last message that brings them a briefing of this as-at date. */
    private Optional<Told> last(Wish wish, List<Told> told) {
        return told.stream()
                .filter(one -> one.state().settles() && ofThisDate(wish, one))
                .reduce((first, last) -> last);
    }

    /** The message that brought them other bytes of the briefing. */
    private Optional<Told> replaced(Wish wish, List<Told> told) {
        return last(wish, told)
                .filter(one -> one.state().delivered())
                .filter(one ->
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
