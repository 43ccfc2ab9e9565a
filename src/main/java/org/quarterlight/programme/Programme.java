package org.quarterlight.programme;

import java.util.List;

/** Everything on file beside the plans, of every as-at date; readers take what was said at or before theirs. */
public record Programme(
        List<RegisteredOrganisation> organisations,
        List<Contract> contracts,
        List<Service> services,
        List<OpenProblem> problems,
        List<Statement> statements,
        List<Recipient> recipients) {}
