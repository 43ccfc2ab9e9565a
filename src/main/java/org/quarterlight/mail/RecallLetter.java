package org.quarterlight.mail;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.document.Block;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Block.Paragraph;
import org.quarterlight.document.Block.Voice;
import org.quarterlight.document.Inline;
import org.quarterlight.issue.Manifest;
import org.quarterlight.issue.RecallNotice;
import org.quarterlight.programme.Profile;

/** Writes the mail that takes briefings back: which, when, why, what replaces them, and who to answer to. */
record RecallLetter(IssueToMail issue, Profile profile, MailSettings settings) {
    Letter letter(RecallPlanning.Notice notice) {
        List<RecallNotice> notices =
                notice.briefings().stream().map(this::notice).toList();
        String others = notices.size() == 1 ? "" : " and " + (notices.size() - 1) + " more";
        String subject = "Recalled: " + (profile.title().isEmpty() ? "" : profile.title() + ": ")
                + notices.getFirst().name() + others;
        List<Block> blocks = new ArrayList<>(LetterWriter.marked(profile.marking()));
        blocks.add(new Heading(1, text(subject), ""));
        for (RecallNotice one : notices) {
            if (notices.size() > 1) {
                blocks.add(new Heading(2, text(one.name()), ""));
            }
            blocks.addAll(one.words());
        }
        blocks.add(new Paragraph(
                Voice.NOTE,
                text("You get this because you were sent it. Questions: answer this mail; it goes to "
                        + Addresses.bare(settings.answersTo()) + ".")));
        return new Letter(subject, PlainText.of(blocks), MailHtml.of(subject, blocks), "", List.of());
    }

    private RecallNotice notice(Manifest.Briefing briefing) {
        return new RecallNotice(
                issue.manifest(), briefing, issue.publication(briefing).recall().orElseThrow());
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
