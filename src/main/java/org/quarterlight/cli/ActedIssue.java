package org.quarterlight.cli;

import java.time.LocalDate;
import org.quarterlight.app.PublicationActs;
import org.quarterlight.mail.MailContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The issue that is let out or taken back, and where it lies. */
final class ActedIssue {
    @Parameters(paramLabel = "ISSUE", description = "As-at date of the issue")
    private LocalDate issue = LocalDate.EPOCH;

    @Mixin
    private PlacesOptions places = new PlacesOptions();

    LocalDate day() {
        return issue;
    }

    PublicationActs acts(Terminal terminal) {
        return new PublicationActs(places.places(), MailContext.usual(), terminal.progress());
    }
}
