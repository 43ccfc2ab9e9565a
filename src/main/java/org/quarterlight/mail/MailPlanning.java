package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterlight.issue.Embargo;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.Publication;
import org.quarterlight.mail.MessageRepository.Told;
import org.quarterlight.programme.Recipient;

/** Who is to get what of an issue: wishes, what they may see, what is due, and what they were sent before. */
record MailPlanning(IssueToMail issue, MessageRepository ledger, Set<String> newlyOut) {
    private static final String EVERYTHING = "all";

    MailPlanning(IssueToMail issue, MessageRepository ledger) {
        this(issue, ledger, newlyOut(issue, ledger));
    }

    /**
     * The editions that were cleared, or whose embargo ended, and nobody has been sent since: due once, even where a newer
     * issue is in place.
     */
    private static Set<String> newlyOut(IssueToMail issue, MessageRepository ledger) {
        Set<String> out = new TreeSet<>();
        issue.manifest().publications().forEach((edition, publication) -> {
            boolean act = publication.cleared().isPresent()
                    || publication.embargo().filter(Embargo::lifted).isPresent();
            if (act && !publication.isRecalled()) {
                out.add(edition);
            }
        });
        if (!out.isEmpty()) {
            ledger.of(issue.manifest().asAt()).stream()
                    .flatMap(message -> message.briefings().stream())
                    .filter(mailed -> mailed.publication()
                            .equals(issue.manifest()
                                    .publication(mailed.edition())
                                    .word()))
                    .filter(mailed -> mailed.making().equals(issue.manifest().identity()))
                    .forEach(mailed -> out.remove(mailed.edition()));
        }
        return out;
    }

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
                        .filter(briefing -> maySee(row, briefing) && maySeeNow(row, briefing))
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

    /** Drafts and embargoed editions go to those alone who may see them early, recalled ones to nobody. */
    private boolean maySeeNow(Recipient row, Manifest.Briefing briefing) {
        Publication publication = issue.publication(briefing);
        if (publication.isRecalled()) {
            return false;
        }
        return publication.isDraft()
                ? row.access().drafts()
                : !publication.isEmbargoed() || row.access().embargoed();
    }

    private boolean isDue(Wish wish, List<Told> told) {
        boolean settledForTheDay = told.stream()
                .filter(one -> one.state().settles())
                .anyMatch(one -> one.briefing().file().equals(wish.file())
                        && one.briefing().edition().equals(wish.edition().edition())
                        && one.briefing().due().equals(wish.edition().due()));
        Optional<Told> last = last(wish, told);
        if (last.filter(one -> hasIt(one.briefing(), wish.entry().mailed())).isPresent()) {
            return issue.newest() && wish.edition().monthly() && !settledForTheDay;
        }
        return last.filter(one -> one.state().delivered()).isPresent()
                || (isToBeSent(wish) && !(wish.edition().monthly() && settledForTheDay));
    }

    private boolean isToBeSent(Wish wish) {
        return issue.newest() || newlyOut.contains(wish.edition().edition());
    }

    /** The same bytes, or a copy given early of what is the same but for the embargo. */
    private static boolean hasIt(MailedBriefing before, MailedBriefing now) {
        return before.sha256().equals(now.sha256())
                || (before.isEarly() && !now.isDraft() && before.making().equals(now.making()));
    }

    /** The last message that brings them a briefing of this as-at date. */
    private Optional<Told> last(Wish wish, List<Told> told) {
        return told.stream()
                .filter(one -> one.state().settles() && ofThisDate(wish, one))
                .filter(one -> !one.briefing().isRecalled())
                .reduce((first, last) -> last);
    }

    /** The message that brought them other bytes of the briefing; a draft corrects nothing, and nothing corrects a draft. */
    private Optional<Told> replaced(Wish wish, List<Told> told) {
        MailedBriefing now = wish.entry().mailed();
        return told.stream()
                .filter(one -> one.state().delivered() && ofThisDate(wish, one))
                .filter(one -> !one.briefing().isRecalled() && !one.briefing().isDraft())
                .reduce((first, last) -> last)
                .filter(one -> !now.isDraft() && !hasIt(one.briefing(), now));
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
        if (asking.stream().noneMatch(row -> made.stream().anyMatch(briefing -> maySee(row, briefing)))) {
            return "nobody who asks for it may see what it is about";
        }
        boolean now = asking.stream().anyMatch(row -> made.stream().anyMatch(briefing -> maySeeNow(row, briefing)));
        String word = issue.manifest().publication(edition.edition()).word();
        return now ? "" : "it is " + word + ", and nobody who asks for it may see that";
    }
}
