package org.quarterlight.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.issue.PublishedFigure;

/** What the public issues said of every figure, issue by issue. */
final class FigureHistories {
    private static final String PROGRAMME = "programme";
    /** Of regions and other parts the newest issues are told; all of them are in each issue's data. */
    private static final int ISSUES_OF_PARTS = 6;

    /** A figure's values: of the programme by every issue, and of each part by the newest issues; newest first. */
    record FigureHistory(
            String id, String definition, List<Said> programme, Map<String, Map<LocalDate, PublishedFigure>> parts) {}

    /** What the issue of a date said. */
    record Said(LocalDate asAt, PublishedFigure figure) {}

    private final Map<String, FigureHistory> histories = new LinkedHashMap<>();
    private final List<LocalDate> newest = new ArrayList<>();

    FigureHistories(List<SiteIssue> issues, Function<SiteIssue, List<PublishedFigure>> figures) {
        for (SiteIssue issue : issues) {
            if (newest.size() < ISSUES_OF_PARTS) {
                newest.add(issue.asAt());
            }
            figures.apply(issue).forEach(figure -> add(issue, figure));
        }
    }

    private void add(SiteIssue issue, PublishedFigure figure) {
        FigureHistory history = histories.computeIfAbsent(
                figure.id(),
                id -> new FigureHistory(
                        id,
                        issue.manifest().definitions().getOrDefault(id, ""),
                        new ArrayList<>(),
                        new LinkedHashMap<>()));
        if (figure.scope().equals(PROGRAMME)) {
            history.programme().add(new Said(issue.asAt(), figure));
        } else if (newest.contains(issue.asAt()) && !figure.scope().startsWith("organisation:")) {
            history.parts()
                    .computeIfAbsent(figure.scope(), scope -> new LinkedHashMap<>())
                    .put(issue.asAt(), figure);
        }
    }

    /** The figures that were given of the programme, in the order of their issue's data. */
    List<FigureHistory> all() {
        return histories.values().stream()
                .filter(history -> !history.programme().isEmpty())
                .toList();
    }

    /** The dates of the newest issues, newest first. */
    List<LocalDate> newest() {
        return newest;
    }

    static Optional<PublishedFigure> at(Map<LocalDate, PublishedFigure> said, LocalDate asAt) {
        return Optional.ofNullable(said.get(asAt));
    }
}
