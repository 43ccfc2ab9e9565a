package org.quarterlight.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.quarterlight.plan.Export;
import org.quarterlight.plan.UnreadKey;

/** The as-at dates of every source's exports. */
public final class ExportDates {
    private final Map<String, NavigableSet<LocalDate>> bySource = new TreeMap<>();
    private final Map<String, Set<LocalDate>> unproving = new HashMap<>();

    /** An export with a record whose key cannot be read proves of no plan that it is gone. */
    public ExportDates(Collection<Export> exports, Collection<UnreadKey> unreadKeys) {
        unreadKeys.forEach(record -> unproving
                .computeIfAbsent(record.source(), source -> new HashSet<>())
                .add(record.asAt()));
        exports.forEach(export -> bySource.computeIfAbsent(export.source(), source -> new TreeSet<>())
                .add(export.asAt()));
    }

    public NavigableSet<LocalDate> of(String source) {
        return Collections.unmodifiableNavigableSet(bySource.getOrDefault(source, Collections.emptyNavigableSet()));
    }

    /** The first export after a date, up to a day, from which a plan that was last seen at that date is known to be gone. */
    Optional<LocalDate> goneSince(String source, LocalDate lastSeen, LocalDate day) {
        NavigableSet<LocalDate> dates = bySource.getOrDefault(source, Collections.emptyNavigableSet());
        LocalDate newest = dates.floor(day);
        if (newest == null || !newest.isAfter(lastSeen)) {
            return Optional.empty();
        }
        Set<LocalDate> silent = unproving.getOrDefault(source, Set.of());
        return dates.subSet(lastSeen, false, day, true).stream()
                .filter(date -> !silent.contains(date))
                .findFirst();
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
