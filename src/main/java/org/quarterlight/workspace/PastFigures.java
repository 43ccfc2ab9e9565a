package org.quarterlight.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.quarterlight.figure.Figures;

/** The figures as they were at earlier days, each day computed once; a day before the first export has none. */
public final class PastFigures implements Function<LocalDate, Figures> {
    private final Workspace archive;
    private final Optional<LocalDate> knownOn;
    private final Map<LocalDate, Figures> byDay = new ConcurrentHashMap<>();

    public PastFigures(Workspace archive, Optional<LocalDate> knownOn) {
        this.archive = archive;
        this.knownOn = knownOn;
    }

    @Override
    public Figures apply(LocalDate day) {
        return byDay.computeIfAbsent(day, this::compute);
    }

    private Figures compute(LocalDate day) {
        boolean recorded = archive.positions().hasExportBy(day, knownOn);
        return recorded ? archive.positions().at(day, knownOn).schedule().figures() : Figures.of(List.of());
    }
}
