package org.quarterlight.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issues that stand, newest first, by the date of their position. */
final class PublicIssues {
    private final List<SiteIssue> all;
    private final Map<LocalDate, SiteIssue> byDay = new HashMap<>();

    PublicIssues(List<SiteIssue> issues) {
        all = issues.stream().filter(SiteIssue::stands).toList();
        all.forEach(issue -> byDay.put(issue.asAt(), issue));
    }

    List<SiteIssue> all() {
        return all;
    }

    SiteIssue newest() {
        return all.getFirst();
    }

    /** The page of the issue of a date, where there is one. */
    Optional<String> page(LocalDate asAt) {
        return Optional.ofNullable(byDay.get(asAt)).flatMap(SiteIssue::page);
    }
}
