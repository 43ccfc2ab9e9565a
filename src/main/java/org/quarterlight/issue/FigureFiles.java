package org.quarterlight.issue;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/**
 * {@code figures.json} and {@code definitions.json} of an issue. However long the history, the figures are at most five
 * times what the newest exports say, and a megabyte: where all is more, less is told, in steps that are the same on every
 * machine, and the definitions say what is left out.
 */
final class FigureFiles {
    private static final long LEAST = 1_000_000;
    private static final int TIMES = 5;

    private final Schedule schedule;
    private final Set<Scope> organisations;

    /** Organisations are told of where an edition is made for them. */
    FigureFiles(Schedule schedule, Set<Scope> organisations) {
        this.schedule = schedule;
        this.organisations = organisations;
    }

    void write(Path figures, Path definitions) {
        List<Figure> all = schedule.figures().told(organisations);
        List<Scope> scopes = all.stream().map(Figure::scope).distinct().toList();
        long most = TIMES * said() + LEAST;
        for (FigureRoom.Rung rung : FigureRoom.LADDER) {
            FigureRoom room = FigureRoom.of(rung, scopes, ranks());
            if (fits(figures, all, room, most) || rung.equals(FigureRoom.LADDER.getLast())) {
                writeDefinitions(definitions, room);
                return;
            }
        }
    }

    /** Writes as far as there is room, and answers whether that was all. */
    private static boolean fits(Path file, List<Figure> all, FigureRoom room, long most) {
        try (CountingStream bytes = new CountingStream(Files.newOutputStream(file))) {
            try (FiguresJson json = new FiguresJson(bytes, room)) {
                for (Figure figure : all) {
                    if (room.has(figure)) {
                        json.write(figure);
                    }
                    if (bytes.count > most) {
                        break;
                    }
                }
            }
            return bytes.count <= most;
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    private void writeDefinitions(Path file, FigureRoom room) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            FiguresJson.writeDefinitions(bytes, IssueFolder.definitions(schedule), room.leftOut());
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + file, problem);
        }
    }

    /** Where the files of the newest exports and those before them stand among a figure's files. */
    private Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        schedule.previous().stream().map(Export::sha256).forEach(file -> ranks.put(file, 1));
        schedule.newest().stream().map(Export::sha256).forEach(file -> ranks.put(file, 0));
        return ranks;
    }

    /** Bytes of the cells that the newest exports give; their files have separators and keys besides. */
    private long said() {
        return schedule.plans().stream()
                .filter(plan -> plan.state().isRead())
                .mapToLong(FigureFiles::said)
                .sum();
    }

    private static long said(ScheduledPlan plan) {
        PlanVersion version = plan.history().versions().getLast();
        return Stream.of(
                        Stream.of(
                                version.organisation().code(),
                                version.organisation().name(),
                                version.region(),
                                version.deployment().product(),
                                version.deployment().release(),
                                version.deployment().scope(),
                                version.deployment().supplier(),
                                version.dates().planned().text(),
                                version.dates().baseline().text(),
                                version.dates().actual().text(),
                                version.remarks().reason(),
                                version.remarks().commentary(),
                                version.remarks().sourceRef()),
                        version.remarks().others().values().stream())
                .flatMap(cells -> cells)
                .mapToLong(cell -> cell.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Counts what passes through it. */
    private static final class CountingStream extends FilterOutputStream {
        private long count;

        CountingStream(OutputStream out) {
            super(new BufferedOutputStream(out));
        }

        @Override
        public void write(int one) throws IOException {
            count++;
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            out.write(bytes, from, length);
        }
    }
}
