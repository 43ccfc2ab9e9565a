package org.quarterlight.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Colour;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.document.Logo;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code theme.yaml}. A logo or colour that is wrong is refused alone: briefings are made without it. A theme that may
 * ask for clearance or a marking and cannot be understood is refused whole, so that nothing is let out, or left unmarked, by
 * a slip of the pen.
 */
public final class ThemeReader {
    private static final String CLEARANCE = "clearance";
    private static final String MARKING = "marking";
    private static final String LOGO = "logo";
    private static final String LOGO_TEXT = "logo-text";
    private static final String COLOURS = "colours";
    private static final String HEADING = "heading";
    private static final String ACCENT = "accent";
    private static final int LONGEST_MARKING = 80;
    /** The darkest ground that words stand on in the light, behind contents lists. */
    private static final Colour BAND = new Colour(0xF2F2F2);

    private final Path folder;
    private final ThemeYaml rules = new ThemeYaml();
    private final ThemeYaml looks = new ThemeYaml();
    private final SortedSet<String> files = new TreeSet<>(Set.of(Theme.FILE));

    private ThemeReader(Path folder) {
        this.folder = folder;
    }

    /** The theme of a folder of templates, or what is wrong with it. */
    public static TemplateResult<Theme> in(Path folder) {
        Path file = folder.resolve(Theme.FILE);
        if (!Files.exists(file)) {
            return new TemplateResult.Made<>(Theme.NONE);
        }
        try {
            return new ThemeReader(folder).read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return new TemplateResult.Refused<>(List.of(new TemplateProblem(
                    Theme.FILE,
                    1,
                    1,
                    "the theme cannot be read as UTF-8",
                    "save it as UTF-8 and check its permissions")));
        }
    }

    private TemplateResult<Theme> read(String source) {
        Map<String, Node> entries = rules.entries(source, Set.of(CLEARANCE, MARKING, LOGO, LOGO_TEXT, COLOURS));
        boolean clearance = clearance(entries.get(CLEARANCE));
        String marking = marking(entries.get(MARKING));
        HouseStyle style = style(entries);
        return rules.problems().isEmpty()
                ? new TemplateResult.Made<>(new Theme(clearance, marking, style, files, looks.problems()))
                : new TemplateResult.Refused<>(rules.problems());
    }

    private boolean clearance(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        String hint = "write clearance: required, or leave it out";
        Optional<String> word = rules.line(node, CLEARANCE, hint);
        if (word.isPresent() && !word.get().equals("required")) {
            rules.refuse(node, "clearance cannot be " + word.get(), hint);
        }
        return true;
    }

    private String marking(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String marking = rules.line(node, MARKING, "write a line such as OFFICIAL, or leave it out")
                .orElse("");
        if (marking.length() > LONGEST_MARKING) {
            rules.refuse(node, "the marking has " + marking.length() + " letters", "it may have " + LONGEST_MARKING);
        }
        return marking;
    }

    private HouseStyle style(Map<String, Node> entries) {
        Node given = entries.get(COLOURS);
        Map<String, Node> colours = given == null ? Map.of() : looks.entries(given, Set.of(HEADING, ACCENT));
        return new HouseStyle(
                colour(HEADING, colours, HouseStyle.USUAL.heading()),
                colour(ACCENT, colours, HouseStyle.USUAL.accent()),
                logo(entries.get(LOGO), entries.get(LOGO_TEXT)));
    }

    private Colour colour(String key, Map<String, Node> colours, Colour usual) {
        Node node = colours.get(key);
        if (node == null) {
            return usual;
        }
        Optional<Colour> colour = looks.line(
                        node, "the colour " + key, "write it in quotes, such as \"#12436D\": # begins a remark in YAML")
                .flatMap(hex -> colour(node, key, hex));
        return colour.filter(one -> isReadable(node, key, one)).orElse(usual);
    }

    private Optional<Colour> colour(Node node, String key, String hex) {
        Optional<Colour> colour = Colour.of(hex);
        if (colour.isEmpty()) {
            looks.refuse(
                    node,
                    "the colour " + key + " cannot be " + hex,
                    "write # and six digits of 0-9 and A-F, in quotes");
        }
        return colour;
    }

    /** Headings and links are text on white and on the pale band behind contents lists. */
    private boolean isReadable(Node node, String key, Colour colour) {
        if (colour.isReadableOn(BAND)) {
            return true;
        }
        looks.refuse(
                node,
                String.format(
                        Locale.ROOT,
                        "the colour %s, %s, has a contrast of %.1f to 1 on the page's palest band, and WCAG AA asks for 4.5",
                        key,
                        colour.hex(),
                        Math.floor(colour.contrast(BAND) * 10) / 10),
                "take a darker one, such as \"" + colour.darkenedFor(BAND).hex() + "\"");
        return false;
    }

    private Optional<Logo> logo(@Nullable Node file, @Nullable Node text) {
        if (file == null) {
            if (text != null) {
                looks.refuse(
                        text, "logo-text is given and logo is not", "write logo: and the name of an SVG or PNG file");
            }
            return Optional.empty();
        }
        Optional<String> words =
                text == null ? Optional.empty() : looks.line(text, LOGO_TEXT, "say in words what the logo shows");
        if (text == null) {
            looks.refuse(file, "the logo has no logo-text", "say in words what it shows, for those who cannot see it");
        }
        return looks.line(file, LOGO, "write the name of an SVG or PNG file in this folder")
                .flatMap(name -> words.flatMap(shown -> logo(file, name, shown)));
    }

    private Optional<Logo> logo(Node node, String name, String words) {
        try {
            Path file = LogoFiles.within(folder, name);
            files.add(name);
            return Optional.of(LogoFiles.read(file, words));
        } catch (LogoRefused fault) {
            looks.refuse(node, "the logo " + name + " " + fault.getMessage(), fault.hint());
            return Optional.empty();
        }
    }
}
