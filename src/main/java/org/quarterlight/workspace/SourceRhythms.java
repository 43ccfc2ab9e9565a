package org.quarterlight.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.quarterlight.plan.Export;
import org.quarterlight.timetable.Rhythm;

/** The sources of exports, each with the rhythm its exports come in. */
public final class SourceRhythms {
    private SourceRhythms() {}

    /** Those whose rhythm fits, each in a line. */
    static List<String> that(Predicate<Rhythm> fit, List<Export> exports) {
        Map<String, SortedSet<LocalDate>> dates = new TreeMap<>();
        exports.forEach(export -> dates.computeIfAbsent(export.source(), source -> new TreeSet<>())
                .add(export.asAt()));
        return dates.entrySet().stream()
                .map(source -> new Rhythm(source.getKey(), source.getValue()))
                .filter(fit)
                .map(Rhythm::toString)
                .toList();
    }
}
