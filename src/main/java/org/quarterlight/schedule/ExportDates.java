package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.plan.Export;

/** The as-at dates of every source's exports. */
public final class ExportDates {
    private final Map<String, NavigableSet<LocalDate>> bySource = new TreeMap<>();

    public ExportDates(Collection<Export> exports) {
        exports.forEach(export -> bySource.computeIfAbsent(export.source(), source -> new TreeSet<>())
                .add(export.asAt()));
    }

    public NavigableSet<LocalDate> of(String source) {
        return Collections.unmodifiableNavigableSet(bySource.getOrDefault(source, Collections.emptyNavigableSet()));
    }

    /** The sources, in order of name. */
    public List<String> sources() {
        return List.copyOf(bySource.keySet());
    }

    /** The newest export of a source at or before a day. */
    public Optional<LocalDate> newest(String source, LocalDate day) {
        return Optional.ofNullable(of(source).floor(day));
    }

    /** The export of a source before the one of an as-at date. */
    public Optional<LocalDate> before(String source, LocalDate asAt) {
        return Optional.ofNullable(of(source).lower(asAt));
    }

    /** The export of a source after the one of an as-at date. */
    public Optional<LocalDate> after(String source, LocalDate asAt) {
        return Optional.ofNullable(of(source).higher(asAt));
    }
}
