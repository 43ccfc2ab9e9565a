package org.quarterlight.schedule;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quarterlight.dates.Interval;
import org.quarterlight.plan.KeyText;
import org.quarterlight.plan.PlanVersion;

/** What a reader should know of a plan's version beside its change: each is told against what was last given before. */
final class VersionMarks {
    /** Longest intervals, in days, of a day, some days, a week, a third of a month, a month, and so on to a year. */
    private static final long[] PRECISIONS = {1, 6, 7, 11, 27, 31, 88, 92, 180, 184, 364, 366};

    private VersionMarks() {}

    static Set<ChangeMark> since(Optional<PlanVersion> previous, List<PlanVersion> versions) {
        Set<ChangeMark> marks = EnumSet.noneOf(ChangeMark.class);
        if (previous.isEmpty() || previous.get().saysTheSameAs(versions.getLast())) {
            return marks;
        }
        PlanVersion now = versions.getLast();
        List<PlanVersion> earlier = versions.subList(0, versions.size() - 1);
        if (moved(earlier, now, version -> version.dates().baseline().interval())) {
            marks.add(ChangeMark.REBASELINED);
        }
        if (actualRewritten(previous.get(), now)) {
            marks.add(ChangeMark.ACTUAL_DATE_REWRITTEN);
        }
        if (moved(earlier, now, version -> folded(version.deployment().supplier()))) {
            marks.add(ChangeMark.SUPPLIER_CHANGED);
        }
        if (moved(earlier, now, version -> folded(version.organisation().name()))
                || moved(earlier, now, version -> folded(version.organisation().code()))) {
            marks.add(ChangeMark.RENAMED);
        }
        if (precisionChanged(previous.get(), now)) {
            marks.add(ChangeMark.PRECISION_CHANGED);
        }
        return marks;
    }

    static Optional<String> supplier(PlanVersion version) {
        return given(version.deployment().supplier());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Typography makes no other name of one. */
    private static Optional<String> folded(String text) {
        return given(KeyText.folded(text));
    }

    /** What the newest of the versions that gave it said; a silent source takes nothing back. */
    static <T> Optional<T> lastGiven(List<PlanVersion> versions, Function<PlanVersion, Optional<T>> part) {
        return versions.reversed().stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static <T> boolean moved(
            List<PlanVersion> earlier, PlanVersion now, Function<PlanVersion, Optional<T>> part) {
        Optional<T> given = part.apply(now);
        Optional<T> before = lastGiven(earlier, part);
        return given.isPresent() && before.isPresent() && !given.equals(before);
    }

    /** Taking an actual date back rewrites it too. */
    private static boolean actualRewritten(PlanVersion previous, PlanVersion now) {
        Optional<Interval> before = previous.dates().actual().interval();
        return before.isPresent() && !before.equals(now.dates().actual().interval());
    }

    private static boolean precisionChanged(PlanVersion previous, PlanVersion now) {
        Optional<Interval> before = previous.dates().planned().interval();
        Optional<Interval> after = now.dates().planned().interval();
        return before.isPresent() && after.isPresent() && precision(before.get()) != precision(after.get());
    }

    /** The place in the row of precisions; an open start or end is one of its own. */
    private static int precision(Interval days) {
        if (days.from() == null || days.to() == null) {
            return days.from() == null ? -1 : -2;
        }
        long length = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
        return IntStream.range(0, PRECISIONS.length)
                .filter(place -> length <= PRECISIONS[place])
                .findFirst()
                .orElse(PRECISIONS.length);
    }
}
