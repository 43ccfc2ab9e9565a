package org.quarterlight.table;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Caption;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Row;
import org.quarterlight.document.Inline;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.wording.NotedTables;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.ToldDate;
import org.quarterlight.wording.ToldDate.Fate;
import org.quarterlight.wording.Wording;

/** What Parliament was told beside what happened: who, told, said on, happened, days late. */
public record ToldTable(List<ToldDate> told) {
    public Block block(Caption caption, Term organisation) {
        return NotedTables.table(
                caption,
                List.of(
                        new Column(organisation.heading(), Align.LEFT, true),
                        new Column("Told", Align.LEFT, false),
                        new Column("Said on", Align.LEFT, false),
                        new Column("Happened", Align.LEFT, false),
                        new Column("Days late", Align.RIGHT, false)),
                told.stream().map(ToldTable::row).toList(),
                null,
                "Told: the date of the newest export of the day of the statement. Days late: whole days from the last day"
                        + " told to the day it went live or, where it has not, so far.");
    }

    private static Row row(ToldDate one) {
        return new Row(
                "",
                List.of(
                        NotedTables.text(PlanColumn.ORGANISATION.cell(one.plan())),
                        NotedTables.text(Wording.stated(one.told())),
                        said(one),
                        NotedTables.text(happened(one)),
                        NotedTables.text(days(one))));
    }

    private static List<Inline> said(ToldDate one) {
        String reference = one.statement().reference();
        String address = one.statement().sourceRef();
        List<Inline> place = NotedTables.text(reference);
        return NotedTables.joined(
                NotedTables.text(Wording.shortDate(one.statement().made()) + ", "),
                SourceList.isAddress(address) ? List.of(new Inline.Link(place, address)) : place);
    }

    private static String happened(ToldDate one) {
        return switch (one.fate()) {
            case MET, LATE, UNKNOWN -> "live " + PlanColumn.ACTUAL.cell(one.plan());
            case PASSED, AHEAD -> "not live: " + PlanColumn.STATE.cell(one.plan());
        };
    }

    private static String days(ToldDate one) {
        String days = one.daysLate().isPresent()
                ? range(one.leastDaysLate().orElseThrow(), one.daysLate().getAsLong())
                : Wording.NOT_APPLICABLE;
        return one.fate() == Fate.PASSED ? days + " so far" : days;
    }

    /** Of 4 dates given to Parliament, 1 was met and 3 were 138 to 174 days late; blank where none was given. */
    public String finding() {
        if (told.isEmpty()) {
            return "";
        }
        List<String> fates = new ArrayList<>();
        add(fates, count(Fate.MET), "was met", "were met");
        long late = count(Fate.LATE);
        add(fates, late, "was " + range() + " late", "were " + range() + " late");
        add(fates, count(Fate.PASSED), "passed unmet", "passed unmet");
        add(fates, count(Fate.AHEAD), "is still ahead", "are still ahead");
        add(fates, count(Fate.UNKNOWN), "cannot be told", "cannot be told");
        return fates.size() == 1
                ? (told.size() == 1 ? "The one date" : "The " + Wording.number(told.size()) + " dates")
                        + " given to Parliament "
                        + fates.getFirst().substring(fates.getFirst().indexOf(' ') + 1)
                : "Of " + Wording.number(told.size()) + " dates given to Parliament, " + Wording.list(fates);
    }

    private long count(Fate fate) {
        return told.stream().filter(one -> one.fate() == fate).count();
    }

    private static void add(List<String> fates, long number, String one, String many) {
        if (number > 0) {
            fates.add(Wording.number(number) + " " + (number == 1 ? one : many));
        }
    }

    private String range() {
        List<ToldDate> late =
                told.stream().filter(one -> one.fate() == Fate.LATE).toList();
        long least = late.stream()
                .mapToLong(one -> one.leastDaysLate().orElseThrow())
                .min()
                .orElse(0);
        long most = late.stream()
                .mapToLong(one -> one.daysLate().orElseThrow())
                .max()
                .orElse(0);
        return range(least, most) + (most == 1 ? " day" : " days");
    }

    private static String range(long least, long most) {
        return least == most ? Wording.number(most) : Wording.number(least) + " to " + Wording.number(most);
    }
}
