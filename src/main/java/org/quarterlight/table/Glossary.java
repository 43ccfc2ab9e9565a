package org.quarterlight.table;

import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Items;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.wording.NotedTables;

/** What the words of a briefing mean, in ten lines and in the programme's own words. */
public record Glossary(ProgrammeWords words) {
    public List<Block> blocks() {
        String plan = words.plan().singular();
        String whole = "a whole " + words.organisation().singular();
        return List.of(new Items(
                false,
                List.of(
                        term(
                                "Live",
                                "in use across " + whole
                                        + " at the position date; live in part: in a site, ward, module or"
                                        + " other part only"),
                        term(
                                "Due",
                                "the planned dates that still lie ahead lie wholly in the three months after the position"
                                        + " date; possibly due: they reach beyond them; later: they begin after them"),
                        term(
                                "Overdue",
                                "the planned date has passed and no "
                                        + words.goLive().singular()
                                        + " is on record; where the exports cannot say that a " + plan
                                        + " is live, it is past its date"),
                        term("No date", "none stands: withdrawn, under review, withheld, paused or never given"),
                        term("Stopped", "cancelled or out of scope; gone: no longer in its source's newest export"),
                        term("In scope", "in the newest export of its source and not stopped"),
                        term(
                                "Slip",
                                "whole days between the ends of the planned dates of the last two exports; positive is later"),
                        term(
                                "Delay",
                                "whole days from the first baseline or, without one, the first date on record to the date"
                                        + " that stands or the "
                                        + words.goLive().singular()),
                        term(
                                "Promise",
                                "a date in the three months after an export, judged once they have passed: kept, late,"
                                        + " withdrawn, outstanding or unknown"),
                        term(
                                "Verdict",
                                "complete: every " + plan
                                        + " in scope is live; halted: the rollout has begun, nothing went"
                                        + " live across " + whole
                                        + " in the last three months and nothing is due or possibly due in the"
                                        + " next; delayed: any " + plan
                                        + " is overdue, undated or later than its baseline; on plan:"
                                        + " otherwise"))));
    }

    private static List<Block> term(String term, String meaning) {
        return List.of(new Paragraph(
                Voice.BODY, List.of(new Inline.Strong(NotedTables.text(term)), new Inline.Text(": " + meaning + "."))));
    }
}
