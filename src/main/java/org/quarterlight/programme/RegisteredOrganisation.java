package org.quarterlight.programme;

import java.util.List;
import java.util.Optional;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.Line;

/** An organisation in the register; codes that came before or after it carry its plans over a merger or rename. */
public record RegisteredOrganisation(
        String code,
        String name,
        String region,
        Optional<Interval> open,
        List<String> predecessors,
        List<String> successors,
        Line line) {}
