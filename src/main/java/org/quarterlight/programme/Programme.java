package org.quarterlight.programme;

import java.time.LocalDate;
import java.util.List;

/** Everything on file beside the plans, of every as-at date, and what the programme says of itself and of its columns. */
public record Programme(
        Profile profile,
        List<DeclaredColumn> columns,
        List<RegisteredOrganisation> organisations,
        List<Contract> contracts,
        List<Service> services,
        List<OpenProblem> problems,
        List<Statement> statements,
        List<Recipient> recipients) {

    /** What was on file at a day; a later statement can speak of a day on record, and says when it was made. */
    public Programme upTo(LocalDate day) {
        return new Programme(
                profile,
                columns,
                organisations,
                contracts.stream().filter(one -> !one.asAt().isAfter(day)).toList(),
                services.stream().filter(one -> !one.asAt().isAfter(day)).toList(),
                problems.stream().filter(one -> !one.asAt().isAfter(day)).toList(),
                statements,
                recipients);
    }
}
