package org.quarterlight.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.plan.FileReport;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.RowProblem;

/** What one file says, as {@link FileRecorder} kept it on the machine that read it: thing by thing, then its report. */
public final class RecordedFile {
    private final String file;
    private final String sha256;
    private final DataInputStream in;
    private @Nullable FileReport report;

    /** Opens what was kept of the file of that path and digest. */
    public RecordedFile(byte[] kept, String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
        this.in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(kept)));
    }

    /** The next thing it says, in its order; none at the end, when its report is known. */
    public Optional<RecordedItem> next() {
        try {
            return switch (in.readByte()) {
                case FileRecorder.OPENED -> Optional.of(new RecordedItem.Opened(export()));
                case FileRecorder.ACCEPTED ->
                    Optional.of(new RecordedItem.Accepted(export(), in.readLong(), version()));
                case FileRecorder.REFUSED -> Optional.of(refused());
                default -> {
                    report = FileRecorder.JSON.readValue(text(), FileReport.class);
                    yield Optional.empty();
                }
            };
        } catch (IOException cut) {
            throw new UncheckedIOException("What was read of " + file + " is not whole", cut);
        }
    }

    /** What was understood of the file; known once its last thing was taken. */
    public FileReport report() {
        FileReport known = Objects.requireNonNull(report, "the file is not at its end");
        if (!known.file().equals(file) || !known.sha256().equals(sha256)) {
            throw new IllegalStateException("What was read is of " + known.file() + " and not of " + file);
        }
        return known;
    }

    private SaidIn export() throws IOException {
        return new SaidIn(text(), day());
    }

    private LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private SaidVersion version() throws IOException {
        UUID content = new UUID(in.readLong(), in.readLong());
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < VersionColumns.NAMES.size(); i++) {
            values.add(value());
        }
        return new SaidVersion(content, values);
    }

    private @Nullable Object value() throws IOException {
        return switch (in.readByte()) {
            case FileRecorder.NOTHING -> null;
            case FileRecorder.DAY -> day();
            default -> text();
        };
    }

    private RecordedItem refused() throws IOException {
        Optional<SaidIn> export = in.readBoolean() ? Optional.of(export()) : Optional.empty();
        RowProblem problem = new RowProblem(
                new Line(file, sha256, in.readLong()), text(), text(), text(), text(), text(), Optional.empty());
        Object source = value();
        Object planId = value();
        Optional<PlanKey> key = source instanceof String named && planId instanceof String id
                ? Optional.of(new PlanKey(named, id))
                : Optional.empty();
        return new RecordedItem.Refused(export, problem.about(key));
    }

    private String text() throws IOException {
        return StoredText.given(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
}
