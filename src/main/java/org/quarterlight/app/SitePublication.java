package org.quarterlight.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.site.Site;
import org.quarterlight.site.SiteIssue;

/** Puts the site round the issues that anybody may see. */
final class SitePublication {
    private SitePublication() {}

    static void write(Workspace archive, Path output) {
        List<SiteIssue> issues = IssueFolder.all(output).stream()
                .map(SiteIssue::of)
                .flatMap(Optional::stream)
                .toList();
        Site.write(archive.profile(), issues, output);
    }
}
