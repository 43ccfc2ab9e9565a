package org.quarterlight.html;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quarterlight.document.Document;

/** One briefing's page: what surrounds its blocks. */
record BriefingPage(Document document) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    String write() {
        HtmlBuilder tags = new HtmlBuilder();
        PageFrame.open(
                tags,
                document.title() + " - " + document.shortTitle() + ", " + DATE.format(document.asAt()),
                described() + ". Position at " + DATE.format(document.asAt()) + ".",
                document.style());
        tags.open("header");
        document.style()
                .logo()
                .ifPresent(logo -> tags.empty("img", "class", "logo", "src", logo.address(), "alt", logo.words())
                        .line());
        tags.open("p", "class", "running");
        tags.element("span", document.shortTitle()).text(" ");
        tags.element(
                "span",
                "Position at " + DATE.format(document.asAt())
                        + document.issued()
                                .map(day -> ". Issued " + DATE.format(day))
                                .orElse("")
                        + ".");
        tags.close();
        if (!document.imprint().everyPage().isEmpty()) {
            tags.line().element("p", document.imprint().running(), "class", "banner");
        }
        tags.closeLine();
        tags.open("main", "id", "main").line();
        document.imprint()
                .firstPage()
                .forEach(sentence ->
                        tags.element("p", sentence, "class", "imprint").line());
        BlockWriter writer = new BlockWriter(tags, document.blocks());
        document.blocks().forEach(writer::write);
        tags.closeLine();
        tags.open("footer").element("p", document.source()).closeLine();
        return PageFrame.close(tags);
    }

    /** The edition and its finding; a notice of recall names itself in its title. */
    private String described() {
        boolean named = document.title().startsWith(document.shortTitle());
        return named ? document.title() : document.shortTitle() + ": " + document.title();
    }
}
