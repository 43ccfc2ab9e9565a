package org.quarterlight.site;

import java.io.StringWriter;
import java.util.List;
import org.quarterlight.programme.ProgrammeWords;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the search finds, as a script that sets one value: a page opened from a folder may load that, but no JSON. */
final class SearchIndex {
    static final String FILE = "site/search-index.js";

    private SearchIndex() {}

    /** What can be searched for. */
    enum Kind {
        ORGANISATION,
        PLAN,
        FIGURE,
        ISSUE;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String plural(ProgrammeWords words) {
            return switch (this) {
                case ORGANISATION -> words.organisation().plural();
                case PLAN -> words.plan().plural();
                case FIGURE -> "figures";
                case ISSUE -> "issues";
            };
        }

        String singular(ProgrammeWords words) {
            return switch (this) {
                case ORGANISATION -> words.organisation().singular();
                case PLAN -> words.plan().singular();
                case FIGURE -> "figure";
                case ISSUE -> "issue";
            };
        }
    }

    /** A result: its title is searched first, then what is said beside it. */
    record Entry(Kind kind, String title, String beside, String path) {}

    /** One line an entry, in the order given, so that two indexes can be compared. */
    static String write(List<Entry> entries, ProgrammeWords words) {
        StringWriter script = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), script)) {
            json.writeRaw("window.quarterlightSearch = ");
            json.writeStartObject();
            json.writeName("kinds");
            json.writeStartObject();
            for (Kind kind : Kind.values()) {
                json.writeStringProperty(kind.code(), SiteFrame.capitalised(kind.singular(words)));
            }
            json.writeEndObject();
            json.writeName("entries");
            json.writeStartArray();
            entries.forEach(entry -> write(json, entry));
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw(";\n");
        }
        return script.toString();
    }

    private static void write(JsonGenerator json, Entry entry) {
        json.writeRaw('\n');
        json.writeStartArray();
        json.writeString(entry.kind().code());
        json.writeString(entry.title());
        json.writeString(entry.beside());
        json.writeString(entry.path());
        json.writeEndArray();
    }
}
