package org.quarterlight.issue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterlight.document.Imprint;

/** What a briefing says of its own publication, on every page and on the first. */
public final class PublicationWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String DRAFT = "Draft";
    private static final String EMBARGOED = "Embargoed until ";

    private PublicationWords() {}

    /** What the briefings of an edition say of it. */
    public static Imprint imprint(Publication publication) {
        List<String> everyPage = new ArrayList<>();
        List<String> firstPage = new ArrayList<>();
        if (publication.isDraft()) {
            everyPage.add(DRAFT + ": not cleared for release");
            firstPage.add("This is a draft: nobody has cleared it for release.");
        }
        publication
                .cleared()
                .ifPresent(given ->
                        firstPage.add("Cleared for release by " + given.by() + " on " + day(given.day()) + "."));
        publication.embargo().filter(embargo -> !embargo.lifted()).ifPresent(embargo -> {
            everyPage.add(EMBARGOED + embargo.words());
            firstPage.add(EMBARGOED + embargo.words() + ": not to be quoted or passed on before then.");
        });
        publication
                .dated()
                .filter(day -> publication.isHeld())
                .ifPresent(day -> firstPage.add("To be issued on " + day(day) + "."));
        return new Imprint(List.copyOf(everyPage), List.copyOf(firstPage));
    }

    /** What stands before a mail's subject, or blank. */
    public static String beforeSubject(Publication publication) {
        if (publication.isDraft()) {
            return DRAFT + ": ";
        }
        return publication.isEmbargoed()
                ? EMBARGOED + publication.embargo().orElseThrow().words() + ": "
                : "";
    }

    /** A day as people write it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
