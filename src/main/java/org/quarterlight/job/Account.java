package org.quarterlight.job;

import org.quarterlight.record.Revisions;
import org.quarterlight.record.TrackRecord;
import org.quarterlight.schedule.Reading;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.Sums;

/**
 * What is true at an as-at date, and how promises made before it turned out; the schedule has the figures of both. The
 * revisions are empty where an account is not to be published.
 */
public record Account(Schedule schedule, TrackRecord promises, Revisions revisions) {
    /** Throws where a sum of the figures does not hold. */
    static Account of(Reading reading) {
        Schedule schedule = Scheduling.schedule(reading);
        TrackRecord promises = TrackRecord.of(reading, schedule);
        Schedule whole = schedule.with(promises.figures());
        Sums.check(whole.figures());
        return new Account(whole, promises, Revisions.NONE);
    }

    Account with(Revisions found) {
        return new Account(schedule, promises, found);
    }
}
