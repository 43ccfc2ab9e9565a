package org.quarterlight.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.quarterlight.cluster.TimedWork;
import org.quarterlight.cluster.TimedWork.Ending;

/** Does work when it is due by a clock that is set: time passes at once, in the order of what is due. */
final class SetTimekeeper {
    private final Clock clock;
    private final List<TimedWork> works;
    private final Map<TimedWork, Instant> due = new HashMap<>();
    private final Map<TimedWork, Integer> failures = new HashMap<>();

    SetTimekeeper(Clock clock, List<TimedWork> works) {
        this.clock = clock;
        this.works = works;
    }

    /** Goes on until the pause is interrupted. */
    void keep(Pause pause) throws InterruptedException {
        works.forEach(this::bringForward);
        while (true) {
            Entry<TimedWork, Instant> next =
                    due.entrySet().stream().min(Entry.comparingByValue()).orElseThrow();
            if (next.getValue().isAfter(clock.instant())) {
                pause.until(next.getValue());
            }
            perform(next.getKey());
        }
    }

    private void perform(TimedWork work) throws InterruptedException {
        Ending ending = end(work);
        due.remove(work);
        if (!(ending instanceof Ending.Idle)) {
            works.stream()
                    .filter(other -> other.isMadeDueByOthers() && !other.name().equals(work.name()))
                    .forEach(this::bringForward);
        }
        switch (ending) {
            case Ending.Done() -> {
                failures.remove(work);
                work.due(clock.instant()).ifPresent(time -> due.put(work, time));
            }
            case Ending.Idle(Instant until) -> due.put(work, until);
            case Ending.Waiting(Instant until) -> due.put(work, until);
            case Ending.Failed(Instant again) -> {
                failures.merge(work, 1, Integer::sum);
                due.put(work, again);
            }
        }
    }

    private Ending end(TimedWork work) throws InterruptedException {
        try {
            return work.perform(failures.getOrDefault(work, 0));
        } catch (RuntimeException problem) {
            return new Ending.Failed(clock.instant().plus(Duration.ofMinutes(1)));
        }
    }

    private void bringForward(TimedWork work) {
        work.due(clock.instant()).ifPresent(time -> due.merge(work, time, (a, b) -> a.isBefore(b) ? a : b));
    }
}
