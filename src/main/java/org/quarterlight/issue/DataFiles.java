package org.quarterlight.issue;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.quarterlight.schedule.ScheduledPlan;

/** Data files as bytes, for attaching to a briefing. */
public final class DataFiles {
    private DataFiles() {}

    /** The rows of {@code schedule.csv} for some plans. */
    public static byte[] schedule(LocalDate asAt, List<ScheduledPlan> plans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScheduleCsv.write(bytes, asAt, plans);
        return bytes.toByteArray();
    }
}
