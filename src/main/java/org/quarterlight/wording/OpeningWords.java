package org.quarterlight.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.SentenceParts.Clause;

/** What a first page says first, from figures alone and in the programme's own words: the finding, and where the plans stand. */
public record OpeningWords(Schedule schedule, Subject subject, FigureText text) {
    public static final List<Clause> REASONS = List.of(
            new Clause("plans.undated.withdrawn", "withdrawn", "withdrawn"),
            new Clause("plans.undated.under-review", "under review", "under review"),
            new Clause("plans.undated.paused", "paused", "paused"),
            new Clause("plans.undated.withheld", "withheld", "withheld"),
            new Clause("plans.undated.never-dated", "never dated", "never dated"));

    /** The finding that heads a briefing. */
    public List<Inline> finding() {
        if (subject.scope().equals(Scope.PROGRAMME)) {
            return ruled().inlines();
        }
        return sentence()
                .words(subject.name() + ": ")
                .inlines(lowered(ruled().inlines()))
                .inlines();
    }

    private SentenceParts ruled() {
        SentenceParts says = sentence();
        if (says.count("plans.read") == 0) {
            return says.words("No " + plan().singular() + " is in the newest exports");
        }
        if (says.count("plans.in-scope") == 0) {
            return says.words("No " + plan().singular() + " is in scope");
        }
        if (says.count("plans.in-scope") == says.count("plans.live")) {
            return says.words("Every " + plan().singular() + " in scope is live");
        }
        if (says.count("plans.due") > 0) {
            return due(says);
        }
        String next = " in the next three months";
        return says.count("plans.possibly-due") > 0
                ? says.counted("plans.possibly-due", plan().singular(), plan().plural())
                        .words(" may fall due" + next + ", none for certain")
                : says.words("No " + whoGoesLive() + " has "
                        + withArticle(words().goLive().singular()) + " date" + next);
    }

    private SentenceParts due(SentenceParts says) {
        says.counted("plans.due", plan().singular() + " is", plan().plural() + " are")
                .words(" due in the next three months");
        return says.count("plans.overdue") == 0 ? says : says.words(" and ").tally("", "", List.of(overdue()));
    }

    /** Who has a go-live date: the organisation, or the plan where the programme has a word of its own for it. */
    private String whoGoesLive() {
        return plan().equals(ProgrammeWords.USUAL.plan())
                ? words().organisation().singular()
                : plan().singular();
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.toLowerCase(Locale.ROOT).charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** Where the plans read stand: those live and stopped, then the others. */
    public List<Inline> standing() {
        SentenceParts says = sentence();
        long read = says.count("plans.read");
        if (read == 0) {
            return says.words("No " + plan().singular() + " is in the newest exports.")
                    .inlines();
        }
        String whole = " across a whole " + words().organisation().singular();
        List<Clause> settled = List.of(
                new Clause("plans.live", "is live" + whole, "are live" + whole),
                new Clause("plans.live-in-part", "is live in part", "are live in part"),
                new Clause("plans.stopped", "is stopped", "are stopped"));
        long others = read
                - settled.stream()
                        .mapToLong(clause -> says.count(clause.figure()))
                        .sum();
        if (read == 1) {
            return only(says, "The one " + plan().singular() + " read ", settled);
        }
        says.words("Of ")
                .counted("plans.read", plan().singular(), plan().plural())
                .words(" read, ");
        if (others == read) {
            return others(says, "").inlines();
        }
        says.tally("", "", settled).words(".");
        return others == 0
                ? says.inlines()
                : others(says, others == 1 ? "The other " : "Of the other " + Wording.number(others) + ", ")
                        .inlines();
    }

    /** What is true of a single plan, without counting it. */
    private List<Inline> only(SentenceParts says, String opening, List<Clause> settled) {
        String state = Stream.concat(settled.stream(), clauses().stream())
                .filter(clause -> says.count(clause.figure()) > 0)
                .map(Clause::one)
                .findFirst()
                .orElseThrow();
        says.words(opening + state);
        return reason(says).words(".").inlines();
    }

    private SentenceParts reason(SentenceParts says) {
        return REASONS.stream()
                .filter(clause -> says.count(clause.figure()) > 0)
                .findFirst()
                .map(clause -> says.words(" (" + clause.one() + ")"))
                .orElse(says);
    }

    private SentenceParts others(SentenceParts says, String opening) {
        long undated = says.count("plans.undated");
        List<Clause> clauses = clauses();
        long others = clauses.stream()
                .mapToLong(clause -> says.count(clause.figure()))
                .sum();
        if (others == 1 && opening.equals("The other ")) {
            Clause only = clauses.stream()
                    .filter(clause -> says.count(clause.figure()) > 0)
                    .findFirst()
                    .orElseThrow();
            says.words(" " + opening + only.one());
        } else if (undated == others && !opening.isEmpty()) {
            says.words(" None of the other " + Wording.number(others) + " has a date");
        } else {
            boolean noneDue = says.count("plans.due") + says.count("plans.possibly-due") == 0;
            says.words((opening.isEmpty() ? "" : " ") + opening);
            says.words(
                    noneDue
                            ? "none is due by "
                                    + Wording.longDate(schedule.window().last()) + ": "
                            : "");
            says.tally("", "", clauses);
        }
        return undated == 0 ? says.words(".") : reasons(says).words(".");
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        String by = " by " + Wording.longDate(schedule.window().last());
        clauses.add(new Clause("plans.due", "is due" + by, "are due" + by));
        clauses.add(new Clause("plans.possibly-due", "may be due" + by, "may be due" + by));
        clauses.add(new Clause("plans.later", "is dated later", "are dated later"));
        clauses.add(overdue());
        clauses.add(new Clause("plans.undated", "has no date", "have no date"));
        return clauses;
    }

    public Clause overdue() {
        OverdueWords words = OverdueWords.of(subject.plans(schedule));
        return new Clause("plans.overdue", "is " + words.state(), "are " + words.counted());
    }

    private SentenceParts reasons(SentenceParts says) {
        List<Clause> told = REASONS.stream()
                .filter(clause -> says.count(clause.figure()) > 0)
                .toList();
        return told.isEmpty() ? says : says.words(" (").tally("", "", told).words(")");
    }

    private static List<Inline> lowered(List<Inline> inlines) {
        List<Inline> all = new ArrayList<>(inlines);
        if (all.getFirst() instanceof Inline.Text(String words)) {
            all.set(0, new Inline.Text(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)));
        }
        return all;
    }

    private SentenceParts sentence() {
        return new SentenceParts(schedule.figures(), text, subject.scope());
    }

    private ProgrammeWords words() {
        return schedule.programme().profile().words();
    }

    private Term plan() {
        return words().plan();
    }
}
