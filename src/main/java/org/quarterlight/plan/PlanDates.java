package org.quarterlight.plan;

import org.quarterlight.dates.StatedDate;

/** The dates of a plan as one export gives them. */
public record PlanDates(StatedDate planned, StatedDate baseline, StatedDate actual, DateStatus status) {}
