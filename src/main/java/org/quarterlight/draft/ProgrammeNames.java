package org.quarterlight.draft;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quarterlight.csv.CellText;

/** What a programme is called, and what it calls its plans, its organisations and its go-lives, from names and headings. */
final class ProgrammeNames {
    private static final Set<String> SAY_NOTHING = Set.of(
            "", "input", "in", "data", "csv", "exports", "export", "files", "downloads", "plans", "src", "tmp", "out");
    private static final List<String> PLANS = List.of(
            "project",
            "programme",
            "program",
            "scheme",
            "initiative",
            "investment",
            "rollout",
            "deployment",
            "milestone",
            "task",
            "application");
    private static final List<String> ORGANISATIONS = List.of(
            "department",
            "trust",
            "hospital",
            "council",
            "agency",
            "ministry",
            "authority",
            "school",
            "university",
            "practice",
            "provider",
            "borough",
            "board",
            "force",
            "facility",
            "client",
            "customer",
            "site",
            "institution",
            "company");

    private ProgrammeNames() {}

    /** The folder's name made readable, or the file's where the folder's says nothing. */
    static String title(Path folder, List<DraftedFile> files) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String own = readable(name == null ? "" : name.toString());
        if (!SAY_NOTHING.contains(own.toLowerCase(Locale.ROOT)) && !own.matches("(?i)(?:junit|tmp|temp).*")) {
            return own;
        }
        return files.stream()
                .map(file -> readable(stem(file)))
                .filter(stem -> !SAY_NOTHING.contains(stem.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("Our programme");
    }

    /** A file's name without date and ending. */
    static String stem(DraftedFile file) {
        return file.named()
                .map(AsAtGuess::stem)
                .filter(stem -> !stem.isEmpty())
                .orElseGet(() -> file.table().name().replaceFirst("(?i)\\.(?:csv|tsv|txt)(?:\\.gz)?$", ""));
    }

    static String readable(String name) {
        String spaced = name.replaceAll("[-_.+]+", " ").strip().replaceAll("\\s+", " ");
        return spaced.isEmpty() ? "" : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** A name for a resource: small letters, figures and hyphens. */
    static String plain(String name) {
        String plain = CellText.folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "plans" : plain;
    }

    /** The programme's words, singular and plural, where the headings give them. */
    static Map<String, List<String>> words(DraftedFile lead) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        word(lead, "organisation", ORGANISATIONS, words, "organisation");
        word(lead, "product", PLANS, words, "plan");
        lead.guess("planned_date").map(guess -> guess.column().words()).ifPresent(heading -> {
            if (!heading.has("live") && heading.has("completion", "complete", "finish", "end")) {
                words.put("goLive", List.of("completion", "completions"));
            } else if (heading.has("opening")) {
                words.put("goLive", List.of("opening", "openings"));
            } else if (heading.has("delivery")) {
                words.put("goLive", List.of("delivery", "deliveries"));
            }
        });
        return words;
    }

    private static void word(
            DraftedFile lead, String role, List<String> known, Map<String, List<String>> words, String as) {
        List<String> heading =
                lead.guess(role).map(guess -> guess.column().words().words()).orElse(List.of());
        String word = known.stream()
                .filter(heading::contains)
                .findFirst()
                .orElse(role.equals("organisation") ? "organisation" : "");
        if (!word.isEmpty()) {
            words.put(as, List.of(word, plural(word)));
        }
    }

    private static String plural(String word) {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
