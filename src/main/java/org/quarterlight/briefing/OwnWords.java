package org.quarterlight.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.FrontMatter;
import org.quarterlight.wording.OverdueWords;

/** What a programme calls what its briefings speak of, for templates and for the names of editions. */
record OwnWords(ProgrammeWords words) {
    /** By the names a template has for them; plans past their date are called as the exports allow. */
    Map<String, String> of(List<ScheduledPlan> plans) {
        Map<String, String> all = new HashMap<>(OverdueWords.of(plans).words());
        terms().forEach((name, term) -> {
            all.put(name, term.singular());
            all.put(name + "s", term.plural());
        });
        return all;
    }

    private Map<String, Term> terms() {
        Map<String, Term> terms = new HashMap<>(words.parts().byName());
        terms.put("organisation", words.organisation());
        terms.put("plan", words.plan());
        terms.put("goLive", words.goLive());
        return terms;
    }

    /** An edition's name speaks of what it is made for as the programme does: category briefing. */
    String nameOf(FrontMatter edition) {
        String word = edition.forEach().word();
        Term own = terms().getOrDefault(word, Term.of(word));
        return edition.name().replaceAll("\\b" + Pattern.quote(word) + "\\b", Matcher.quoteReplacement(own.singular()));
    }
}
