package org.quarterlight.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quarterlight.html.Html;

/** The files of the site that are the same for every programme. */
final class SiteFiles {
    static final String STYLE = "site/style.css";
    static final String SEARCH = "site/search.js";
    static final String ROBOTS = "robots.txt";

    private SiteFiles() {}

    static String style() {
        return Html.style() + resource("site.css");
    }

    static String search() {
        return resource("search.js");
    }

    static String robots() {
        return resource("robots.txt");
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(SiteFiles.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
