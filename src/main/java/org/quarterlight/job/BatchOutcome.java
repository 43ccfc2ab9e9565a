package org.quarterlight.job;

import java.util.List;

/** How an execution of a job ended; a job that did not complete has its failures, or none where it was stopped. */
public record BatchOutcome(boolean completed, List<Throwable> failures) {}
