package org.quarterlight.workspace;

import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.SumChecks;
import org.quarterlight.track.Revisions;
import org.quarterlight.track.TrackRecord;

/**
 * What is true at an as-at date, and how promises made before it turned out; the schedule has the figures of both, and the
 * reading is what they were computed from. The revisions are empty where an account is not to be published.
 */
public record AsAtPosition(RecordAsAt reading, Schedule schedule, TrackRecord promises, Revisions revisions) {
    /** Throws where a sum of the figures does not hold. */
    static AsAtPosition of(RecordAsAt reading) {
        Schedule schedule = Scheduling.schedule(reading);
        TrackRecord promises = TrackRecord.of(reading, schedule);
        Schedule whole = schedule.with(promises.scopes(), promises::figures);
        SumChecks.check(whole.figures());
        return new AsAtPosition(reading, whole, promises, Revisions.NONE);
    }

    AsAtPosition with(Revisions found) {
        return new AsAtPosition(reading, schedule, promises, found);
    }
}
