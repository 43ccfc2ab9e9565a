package org.quarterlight.briefing;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.programme.Profile;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.wording.Wording;

/** The small print of a first page. */
record Masthead(Schedule schedule) {
    /** Whom to ask, when the next issue comes, and what the programme says of its sources: a first page's small print. */
    String words() {
        Profile profile = schedule.programme().profile();
        List<String> sentences = new ArrayList<>();
        sentences.add("Looking ahead to " + Wording.longDate(schedule.window().last()) + ".");
        if (profile.contact().isGiven()) {
            String given = (profile.contact().name() + ", " + profile.contact().address()).replaceAll("^, |, $", "");
            sentences.add("Questions: " + given + ".");
        }
        switch (profile.nextIssue()) {
            case NIGHTLY -> sentences.add("Next issue: with the next export.");
            case MONTHLY -> sentences.add("Next issue: next month.");
            case NOT_GIVEN -> {}
        }
        sentences.add(profile.reconstructed());
        return String.join(" ", sentences).strip();
    }
}
