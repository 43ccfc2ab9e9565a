package org.quarterlight.app;

import java.util.List;
import java.util.SortedMap;
import org.quarterlight.issue.Manifest;
import org.quarterlight.template.TemplateProblem;

/** What came of one briefing: its files by path, or what is wrong with its template. */
sealed interface RenderedBriefing {
    /** It was made. */
    record Made(BriefingOrder order, String title, SortedMap<String, byte[]> files) implements RenderedBriefing {
        /** The briefing as the manifest lists it. */
        Manifest.Briefing entry() {
            List<String> formats = files.keySet().stream()
                    .map(file -> file.substring(file.lastIndexOf('.') + 1))
                    .distinct()
                    .toList();
            return new Manifest.Briefing(
                    order.template().frontMatter().id(), order.subject().name(), title, order.path(), formats);
        }
    }

    /** Its template was refused while it was filled in. */
    record Refused(List<TemplateProblem> problems) implements RenderedBriefing {}
}
