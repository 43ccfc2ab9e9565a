package org.quarterlight.contract;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Profile.NextIssue;
import org.quarterlight.programme.ProgrammeContact;
import org.quarterlight.programme.ProgrammeWords;
import org.quarterlight.programme.ProgrammeWords.Term;
import org.quarterlight.spelling.NearestNames;

/** Reads what a package says of its programme. */
final class ProfileReader {
    private ProfileReader() {}

    static Profile read(JsonPlace root) {
        KnownProperties.CONTACT.check(root.at("contact"));
        KnownProperties.WORDS.check(root.at("words"));
        if (root.has("clearance")) {
            root.at("clearance")
                    .wrong(
                            "clearance",
                            "write clearance: required in templates/theme.yaml or in an edition's front matter");
        }
        return new Profile(
                root.text("title").orElse(""),
                zone(root),
                language(root),
                contact(root.at("contact")),
                nextIssue(root),
                root.text("marking").orElse(""),
                root.text("reconstructed").orElse(""),
                words(root.at("words"), new HeadedColumns(root)),
                embargo(root));
    }

    private static Optional<LocalDateTime> embargo(JsonPlace root) {
        Optional<String> time = root.text("embargo");
        try {
            return time.map(LocalDateTime::parse);
        } catch (DateTimeParseException noTime) {
            root.at("embargo").wrong(time.orElse(""), "an embargo is a day and a time, such as 2026-04-02T09:30");
            return Optional.empty();
        }
    }

    static ZoneId zone(JsonPlace root) {
        Optional<String> zone = root.text("zone");
        try {
            return zone.map(ZoneId::of).orElse(Profile.UNNAMED.zone());
        } catch (DateTimeException noZone) {
            String given = zone.orElse("");
            root.at("zone")
                    .wrong(
                            given,
                            NearestNames.question(given, ZoneId.getAvailableZoneIds())
                                    + "a zone is written like Europe/London");
            return Profile.UNNAMED.zone();
        }
    }

    private static String language(JsonPlace root) {
        String tag = root.text("language").orElse(Profile.UNNAMED.language());
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException noLanguage) {
            root.at("language").wrong(tag, "a language is written like en-GB");
            return tag;
        }
    }

    private static ProgrammeContact contact(JsonPlace place) {
        return new ProgrammeContact(
                place.text("name").orElse(""), place.text("address").orElse(""));
    }

    private static NextIssue nextIssue(JsonPlace root) {
        String word = root.text("nextIssue").orElse("");
        return switch (word) {
            case "nightly" -> NextIssue.NIGHTLY;
            case "monthly" -> NextIssue.MONTHLY;
            case "" -> NextIssue.NOT_GIVEN;
            default -> {
                root.at("nextIssue").wrong(word, "the next issue is nightly or monthly");
                yield NextIssue.NOT_GIVEN;
            }
        };
    }

    private static ProgrammeWords words(JsonPlace place, HeadedColumns headed) {
        ProgrammeWords usual = ProgrammeWords.USUAL;
        return new ProgrammeWords(
                term(place.at("organisation"), usual.organisation()),
                term(place.at("plan"), usual.plan()),
                term(place.at("goLive"), usual.goLive()),
                new ProgrammeWords.Parts(
                        term(place.at("region"), headed.of("region").orElse(usual.region())),
                        term(place.at("supplier"), headed.of("supplier").orElse(usual.supplier())),
                        term(place.at("product"), headed.of("product").orElse(usual.product()))));
    }

    /** A word for one and, where its plural does not just take an s, a word for several. */
    private static Term term(JsonPlace place, Term usual) {
        if (place.node().isMissingNode()) {
            return usual;
        }
        List<String> both = place.node().isObject()
                ? List.of(
                        place.text("singular").orElse(""), place.text("plural").orElse(""))
                : place.items().stream().flatMap(entry -> entry.text().stream()).toList();
        String singular = both.isEmpty() ? "" : both.getFirst();
        String plural = both.size() < 2 || both.get(1).isBlank() ? singular + "s" : both.get(1);
        if (singular.isBlank()) {
            place.wrong(
                    place.node().toString(),
                    "give the word for one and for several, such as [\"project\", \"projects\"]");
            return usual;
        }
        return new Term(singular, plural);
    }
}
