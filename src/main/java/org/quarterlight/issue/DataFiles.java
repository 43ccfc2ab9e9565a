package org.quarterlight.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.quarterlight.figure.Figure;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/** The data files of an issue as bytes for attaching to a briefing, and the description that lies beside them. */
public final class DataFiles {
    /** Says what the columns of the data files are, in the words of the Data Package standard. */
    static final String DESCRIPTOR = "datapackage.json";

    private DataFiles() {}

    static void writeDescriptor(Path file) {
        try (InputStream words = DataFiles.class.getResourceAsStream(DESCRIPTOR);
                OutputStream bytes = Files.newOutputStream(file)) {
            Objects.requireNonNull(words, DESCRIPTOR).transferTo(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    /** The rows of {@code schedule.csv} for some plans. */
    public static byte[] schedule(LocalDate asAt, List<ScheduledPlan> plans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ScheduleCsv.write(bytes, asAt, plans);
        return bytes.toByteArray();
    }

    /** Some figures with their definitions and evidence, as {@code figures.json} has them; the plans bound how much. */
    public static byte[] figures(Schedule schedule, List<Figure> figures, List<ScheduledPlan> plans) {
        return new FigureFiles(schedule).attached(figures, plans);
    }
}
