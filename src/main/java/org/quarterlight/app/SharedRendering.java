package org.quarterlight.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.quarterlight.cluster.TaskHandout;
import org.quarterlight.issue.Publication;

/** The briefings of an issue, rendered by workers in tasks of some; each is waited for when its turn comes. */
final class SharedRendering implements AutoCloseable {
    private final IssuePlan plan;
    private final TaskHandout handout;
    private final Map<BriefingOrder, Task> tasks = new HashMap<>();
    private final Map<BriefingOrder, RenderedBriefing> arrived = new HashMap<>();

    /** A task by name, and the briefings it renders. */
    private record Task(String name, List<BriefingOrder> orders) {}

    SharedRendering(IssuePlan plan) {
        this.plan = plan;
        this.handout = WorkerTasks.handout(plan.archive(), plan.editions());
    }

    /** Hands out every briefing of an issue. */
    void offer(
            LocalDate asAt,
            SortedSet<String> editions,
            SortedMap<String, Publication> publications,
            List<BriefingOrder> all) {
        SortedMap<String, String> requests = new TreeMap<>();
        for (int from = 0; from < all.size(); from += RenderingTask.BRIEFINGS) {
            int to = Math.min(from + RenderingTask.BRIEFINGS, all.size());
            RenderingTask task = new RenderingTask(asAt, plan.request().knownOn(), editions, publications, from, to);
            requests.put(task.name(), task.request());
            List<BriefingOrder> together = all.subList(from, to);
            together.forEach(order -> tasks.put(order, new Task(task.name(), together)));
        }
        handout.offer(requests);
    }

    /** What came of a briefing that was handed out; waits for the worker that has it. */
    synchronized RenderedBriefing await(BriefingOrder order) {
        Task task = Objects.requireNonNull(tasks.get(order));
        if (!arrived.containsKey(order)) {
            List<RenderedBriefing> part = RenderedPart.unpack(handout.await(task.name()), task.orders());
            for (int i = 0; i < part.size(); i++) {
                arrived.put(task.orders().get(i), part.get(i));
            }
        }
        return Objects.requireNonNull(arrived.remove(order));
    }

    /** Lets go of the parts, which are in the issue now. */
    void letGo() {
        handout.letGo();
    }

    @Override
    public void close() {
        handout.close();
    }
}
