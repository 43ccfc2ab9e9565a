package org.quarterlight.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issues that stand, newest first, by the date of their position; and those that were recalled whole. */
final class PublicIssues {
    private final List<SiteIssue> all;
    private final List<SiteIssue> recalled;
    private final Map<LocalDate, SiteIssue> byDay = new HashMap<>();

    PublicIssues(List<SiteIssue> issues) {
        all = issues.stream().filter(SiteIssue::stands).toList();
        recalled = issues.stream().filter(issue -> !issue.stands()).toList();
        all.forEach(issue -> byDay.put(issue.asAt(), issue));
    }

    List<SiteIssue> all() {
        return all;
    }

    /** Those of which nothing stands any more, newest first. */
    List<SiteIssue> recalled() {
        return recalled;
    }

    SiteIssue newest() {
        return all.getFirst();
    }

    /** The page of the issue of a date, where there is one. */
    Optional<String> page(LocalDate asAt) {
        return Optional.ofNullable(byDay.get(asAt)).flatMap(SiteIssue::page);
    }
}
