package org.quarterlight.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quarterlight.document.HouseStyle;

/** What every page begins and ends with: head, style sheet, skip link. */
final class PageFrame {
    static final String STYLE = style();
    // The page may load nothing at all, and run nothing.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
    private static final String POLICY_WITH_LOGO = POLICY + "; img-src data:";

    private PageFrame() {}

    static void open(HtmlBuilder tags, String title, String description, HouseStyle house) {
        tags.asIs("<!DOCTYPE html>\n")
                .open("html", "lang", "en-GB")
                .line()
                .open("head")
                .line();
        tags.empty("meta", "charset", "utf-8").line();
        tags.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(house))
                .line();
        tags.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        tags.empty("meta", "name", "description", "content", description).line();
        tags.empty("meta", "name", "color-scheme", "content", "light dark").line();
        tags.element("title", title.isBlank() ? "Briefing" : title).line();
        tags.open("style").asIs("\n" + STYLE + ThemeStyle.of(house)).closeLine().closeLine();
        tags.open("body").line();
        tags.element("a", "Skip to the content", "class", "skip", "href", "#main")
                .line();
    }

    /** A logo lies within the page, and nothing else is ever loaded. */
    private static String policy(HouseStyle house) {
        return house.logo().isPresent() ? POLICY_WITH_LOGO : POLICY;
    }

    static String close(HtmlBuilder tags) {
        return tags.closeLine().closeLine().toString();
    }

    private static String style() {
        try (InputStream sheet = Objects.requireNonNull(PageFrame.class.getResourceAsStream("page.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
