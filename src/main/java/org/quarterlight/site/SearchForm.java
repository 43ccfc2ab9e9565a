package org.quarterlight.site;

import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.site.SearchIndex.Kind;

/** The form that the page's script fills with results; without the script the lists of everything stand for it. */
record SearchForm(HtmlBuilder tags, SiteFrame frame, ProgrammeWords words) {
    void write() {
        tags.open("form", "id", "search", "role", "search", "hidden", "hidden", "class", "search")
                .line();
        tags.element("label", "Search " + everything(), "for", "search-words").line();
        tags.empty("input", "id", "search-words", "type", "search", "autocomplete", "off", "spellcheck", "false")
                .line();
        tags.open("fieldset").element("legend", "Show").line();
        filter("search-all", "", "Everything");
        for (Kind kind : Kind.values()) {
            filter("search-" + kind.code(), kind.code(), SiteFrame.capitalised(kind.plural(words)));
        }
        tags.closeLine();
        tags.element("p", "", "id", "search-status", "role", "status", "class", "note")
                .line();
        tags.open("ol", "id", "search-results", "class", "results").closeLine();
        tags.element("button", "Show more results", "id", "search-more", "type", "button", "hidden", "hidden");
        tags.closeLine();
        tags.open("noscript")
                .element(
                        "p",
                        "Search needs the script of this page. Every issue is listed below; the links above lead to the rest.")
                .closeLine();
    }

    private String everything() {
        return words.organisation().plural() + ", " + words.plan().plural() + ", figures and issues";
    }

    private void filter(String id, String value, String label) {
        tags.open("span", "class", "choice");
        tags.empty(
                "input",
                "type",
                "radio",
                "name",
                "kind",
                "id",
                id,
                "data-kind",
                value.isEmpty() ? "all" : value,
                "checked",
                value.isEmpty() ? "checked" : "");
        tags.element("label", label, "for", id).close().line();
    }
}
