package org.quarterlight.issue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Scope;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.ScheduledPlan;

/**
 * {@code figures.json} and {@code definitions.json} of an issue, and the figures that travel inside a briefing. However
 * long the history, the figures are at most five times what the newest exports say, and a megabyte: where all is more,
 * less is told, in steps that are the same on every machine, and the definitions say what is left out.
 */
final class FigureFiles {
    private static final long LEAST = 1_000_000;
    private static final int TIMES = 5;

    private final Schedule schedule;

    FigureFiles(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Where the figures are written, from its beginning each time it is opened. */
    private interface Target {
        OutputStream open() throws IOException;
    }

    /** Organisations are told of where an edition is made for them. */
    void write(Path figures, Path definitions, Set<Scope> organisations) {
        try {
            FigureRoom room = write(
                    schedule.figures().told(organisations),
                    schedule.plans(),
                    Figure::id,
                    () -> Files.newOutputStream(figures));
            writeDefinitions(definitions, room);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot write " + figures, problem);
        }
    }

    /** The figures of a briefing on some plans, each with its definition in words as no other file lies beside them. */
    byte[] attached(List<Figure> figures, List<ScheduledPlan> plans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(figures, plans, Figure::definition, () -> {
                bytes.reset();
                return bytes;
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    /** Writes what there is room for, and answers what that was. */
    private FigureRoom write(
            List<Figure> all, List<ScheduledPlan> plans, Function<Figure, String> definition, Target target)
            throws IOException {
        List<Scope> scopes = all.stream().map(Figure::scope).distinct().toList();
        long most = TIMES * said(plans) + LEAST;
        Iterator<FigureRoom.Rung> rungs = FigureRoom.LADDER.iterator();
        FigureRoom room = FigureRoom.of(rungs.next(), scopes, ranks());
        while (!fits(target, all, room, definition, most) && rungs.hasNext()) {
            room = FigureRoom.of(rungs.next(), scopes, ranks());
        }
        return room;
    }

    /** Writes as far as there is room, and answers whether that was all. */
    private static boolean fits(
            Target target, List<Figure> all, FigureRoom room, Function<Figure, String> definition, long most)
            throws IOException {
        try (CountingStream bytes = new CountingStream(target.open())) {
            try (FiguresJson json = new FiguresJson(bytes, room, definition)) {
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
        }
    }

    private void writeDefinitions(Path file, FigureRoom room) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            FiguresJson.writeDefinitions(bytes, IssueFolder.definitions(schedule), room.leftOut());
        }
    }

    /** Where the files of the newest exports and those before them stand among a figure's files. */
    private Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        schedule.previous().stream().map(Export::sha256).forEach(file -> ranks.put(file, 1));
        schedule.newest().stream().map(Export::sha256).forEach(file -> ranks.put(file, 0));
        return ranks;
    }

    /** Bytes of the cells that the newest exports give of plans; their files have separators and keys besides. */
    private static long said(List<ScheduledPlan> plans) {
        return plans.stream()
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
