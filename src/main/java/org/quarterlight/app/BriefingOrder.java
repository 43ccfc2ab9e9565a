package org.quarterlight.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.figure.Scope;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.template.Template;
import org.quarterlight.wording.Subject;

/** One briefing to be made; the path is below the folder, without the ending of a format. */
record BriefingOrder(Template template, Subject subject, String path) {
    /** The briefings of every edition asked for; two subjects of one name get paths of their own. */
    static List<BriefingOrder> all(List<Template> templates, SortedSet<String> editions, Briefings briefings) {
        List<BriefingOrder> orders = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Template template : templates) {
            if (isAskedFor(template.frontMatter(), editions)) {
                for (Subject subject : briefings.subjects(template.frontMatter().forEach())) {
                    orders.add(new BriefingOrder(template, subject, path(template, subject, paths)));
                }
            }
        }
        return orders;
    }

    /** Without a choice all editions are made but those on request, which are made where they are named. */
    static boolean isAskedFor(FrontMatter edition, SortedSet<String> editions) {
        return editions.isEmpty() ? edition.when() != FrontMatter.When.ON_REQUEST : editions.contains(edition.id());
    }

    private static String path(Template template, Subject subject, Set<String> taken) {
        String edition = template.frontMatter().id();
        String path = subject.scope().equals(Scope.PROGRAMME) ? edition : edition + "/" + subject.slug();
        String free = path;
        for (int n = 2; !taken.add(free); n++) {
            free = path + "-" + n;
        }
        return free;
    }
}
