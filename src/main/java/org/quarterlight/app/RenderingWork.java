package org.quarterlight.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.issue.Publication;
import org.quarterlight.workspace.AsAtPosition;
import org.quarterlight.workspace.PastFigures;
import org.quarterlight.workspace.Workspace;

/** A worker's part in rendering: it computes an issue from the shared history as the run does, once, and renders what it is given. */
final class RenderingWork {
    private final Workspace archive;
    private final Editions editions;
    private final Map<Issue, Ready> ready = new ConcurrentHashMap<>();

    private record Issue(
            LocalDate asAt,
            Optional<LocalDate> knownOn,
            SortedSet<String> editions,
            SortedMap<String, Publication> publications) {}

    private record Ready(Renderer renderer, List<BriefingOrder> orders) {}

    RenderingWork(Workspace archive, Editions editions) {
        this.archive = archive;
        this.editions = editions;
    }

    byte[] perform(RenderingTask task) {
        Issue issue = new Issue(task.asAt(), task.knownOn(), task.editions(), task.publications());
        Ready made = ready.computeIfAbsent(issue, this::compute);
        return RenderedPart.pack(made.orders().subList(task.from(), task.to()).stream()
                .map(made.renderer()::process)
                .toList());
    }

    private Ready compute(Issue issue) {
        AsAtPosition position = archive.positions().published(issue.asAt(), issue.knownOn());
        return new Ready(
                new Renderer(
                        position, new PastFigures(archive, issue.knownOn()), issue.publications(), editions.theme()),
                BriefingOrder.all(
                        editions.sound(), issue.editions(), new Briefings(position.schedule(), position.promises())));
    }
}
