package org.quarterlight.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterlight.html.HtmlBuilder;
import org.quarterlight.html.RelativePaths;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.ProgrammeContact;

/** What every page of the site begins and ends with; addresses are told from the top of the site. */
final class SiteFrame {
    // Nothing may be loaded but the site's own style and script; "file:" lets a page opened from a folder load them
    // too.
    private static final String POLICY =
            "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'";

    /** A place the site's bar of links leads to. */
    enum Section {
        ISSUES("Issues", "index.html"),
        PLANS("", "plans/index.html"),
        FIGURES("Figures", "figures/index.html");

        private final String name;
        private final String path;

        Section(String name, String path) {
            this.name = name;
            this.path = path;
        }
    }

    /** Where a page lies, what it is called, and what search engines and feeds say of it. */
    record Head(String path, String title, String description, Section section) {}

    private final Profile profile;
    private final Head head;
    private final HtmlBuilder tags = new HtmlBuilder();

    SiteFrame(Profile profile, Head head) {
        this.profile = profile;
        this.head = head;
    }

    /** The programme's title, or what stands for it where the package gives none. */
    static String title(Profile profile) {
        return profile.title().isBlank() ? "Briefings" : profile.title();
    }

    /** Opens the page up to its content; the scripts are run once all of it is there. */
    HtmlBuilder open(String... scripts) {
        tags.asIs("<!DOCTYPE html>\n").open("html", "lang", "en-GB").line();
        tags.open("head").line();
        tags.empty("meta", "charset", "utf-8").line();
        tags.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        tags.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        tags.empty("meta", "name", "description", "content", head.description()).line();
        tags.empty("meta", "name", "color-scheme", "content", "light dark").line();
        tags.element("title", head.title() + (isTop() ? "" : " - " + title(profile)))
                .line();
        tags.empty("link", "rel", "stylesheet", "href", address(SiteFiles.STYLE))
                .line();
        tags.empty("link", "rel", "alternate", "type", "application/atom+xml", "title", title(profile), "href", feed())
                .line();
        for (String script : scripts) {
            tags.open("script", "src", address(script), "defer", "defer").closeLine();
        }
        tags.closeLine().open("body").line();
        tags.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
        bar();
        return tags.open("main", "id", "main").line();
    }

    private boolean isTop() {
        return head.path().equals(Section.ISSUES.path);
    }

    private void bar() {
        tags.open("header").open("p", "class", "running");
        tags.open("a", "href", isTop() ? "" : address(Section.ISSUES.path)).given(title(profile));
        tags.close().text(" ").open("span").given(profile.marking()).close().closeLine();
        tags.open("nav", "class", "site", "aria-label", "Site").open("ul").line();
        for (Section section : Section.values()) {
            String current = head.path().equals(section.path) ? "page" : section == head.section() ? "true" : "";
            tags.open("li")
                    .element("a", name(section), "href", address(section.path), "aria-current", current)
                    .closeLine();
        }
        tags.open("li").element("a", "Feed", "href", feed()).closeLine();
        tags.closeLine().closeLine().closeLine();
    }

    private String name(Section section) {
        return section == Section.PLANS ? capitalised(profile.words().plan().plural()) : section.name;
    }

    private String feed() {
        return address(AtomFeed.FILE);
    }

    /** A path of the site as an address from this page. */
    String address(String path) {
        int depth = (int) head.path().chars().filter(c -> c == '/').count();
        return String.join("", Collections.nCopies(depth, "../")) + RelativePaths.url(path);
    }

    String close() {
        tags.closeLine().open("footer").line();
        List<String> words = new ArrayList<>();
        if (!profile.reconstructed().isBlank()) {
            words.add(profile.reconstructed());
        }
        words.add("These pages load nothing from elsewhere.");
        tags.open("p").given(String.join(" ", words)).closeLine();
        contact(profile.contact());
        return tags.closeLine().closeLine().closeLine().toString();
    }

    private void contact(ProgrammeContact contact) {
        if (!contact.isGiven()) {
            return;
        }
        tags.open("p")
                .text("Contact: ")
                .given(contact.name())
                .text(contact.name().isBlank() ? "" : " ");
        tags.element("a", contact.address(), "href", contact.address().isBlank() ? "" : "mailto:" + contact.address());
        tags.closeLine();
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
