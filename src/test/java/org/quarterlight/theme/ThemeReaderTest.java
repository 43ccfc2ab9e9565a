package org.quarterlight.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterlight.document.Colour;
import org.quarterlight.document.HouseStyle;
import org.quarterlight.document.Logo;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;

/** What a theme may say, what of it is refused alone, and what refuses the whole of it. */
class ThemeReaderTest {
    private static final String CREST = "<rect width='60' height='20' fill='#003078'/>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderWithoutAThemeIsDressedAsUsual() {
        assertThat(ThemeReader.in(folder)).isEqualTo(new TemplateResult.Made<>(Theme.NONE));
    }

    @Test
    void everyEntryIsRead() throws IOException {
        svg("crest.svg", CREST);
        Theme theme = made("""
                logo: crest.svg
                logo-text: Office of Rollouts
                colours:
                  heading: "#003078"
                  accent: "#00703c"
                marking: OFFICIAL
                clearance: required
                """);

        assertThat(theme.problems()).isEmpty();
        assertThat(theme.clearanceRequired()).isTrue();
        assertThat(theme.marking()).isEqualTo("OFFICIAL");
        assertThat(theme.style().heading().hex()).isEqualTo("#003078");
        assertThat(theme.style().accent().hex()).isEqualTo("#00703C");
        assertThat(theme.files()).containsExactly("crest.svg", "theme.yaml");
        Logo logo = theme.style().logo().orElseThrow();
        assertThat(logo.words()).isEqualTo("Office of Rollouts");
        assertThat(logo.width()).isEqualTo(810);
        assertThat(logo.height()).isEqualTo(270);
        assertThat(logo.address()).startsWith("data:image/svg+xml;base64,");
    }

    /** By the formula of WCAG 2: black on white is 21 to 1, #767676 on white is the lightest grey of 4.5 to 1. */
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#FFFFFF, 1.0", "#767676, 4.54", "#777777, 4.47", "#F46A25, 3.03", "#801650, 9.77"})
    void contrastIsThatOfWcag(String hex, double contrast) {
        assertThat(Colour.of(hex).orElseThrow().contrast(Colour.WHITE))
                .isCloseTo(contrast, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void aColourThatCannotBeReadIsRefusedAloneAndTheNearestNamed() throws IOException {
        Theme theme = made("colours:\n  heading: \"#00703c\"\n  accent: \"#F46A25\"\nclearance: required\n");

        assertThat(theme.clearanceRequired()).isTrue();
        assertThat(theme.style().heading().hex()).isEqualTo("#00703C");
        assertThat(theme.style().accent()).isEqualTo(HouseStyle.USUAL.accent());
        assertThat(theme.problems())
                .containsExactly(new TemplateProblem(
                        "theme.yaml",
                        3,
                        11,
                        "the colour accent, #F46A25, has a contrast of 2.7 to 1 on the page's palest band,"
                                + " and WCAG AA asks for 4.5",
                        "take a darker one, such as \"#B54F1C\""));
        assertThat(Colour.of("#B54F1C").orElseThrow().isReadableOn(new Colour(0xF2F2F2)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {heading: #12436D}         | is not YAML",
                "clearance: Required               | clearance cannot be Required",
                "clearance: no                     | clearance cannot be no",
                "clearance:                        | clearance is not a line of text",
                "clearance: [required]             | clearance is not a line of text",
                "clearence: required               | did you mean clearance?",
                "marking: [OFFICIAL]               | marking is not a line of text",
                "mark: OFFICIAL                    | the theme has no entry mark",
                "- clearance                       | this is not a list of name: value",
                "clearance                         | this is not a list of name: value",
            })
    void whatMayAskForClearanceOrAMarkingAndIsNotUnderstoodRefusesTheWhole(String yaml, String words)
            throws IOException {
        List<TemplateProblem> problems = refused(yaml + "\n");

        assertThat(problems.getFirst().toString()).startsWith("theme.yaml:").contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {heading: \"#12\"}            | the colour heading cannot be #12",
                "colours: {title: \"#12436D\"}          | the theme has no entry title",
                "colours: blue                        | this is not a list of name: value",
                "colours: {heading: }                 | write it in quotes",
                "logo: crest.svg                      | the logo has no logo-text",
                "logo-text: Crest                     | logo-text is given and logo is not",
                "{logo: no.svg, logo-text: Crest}     | the logo no.svg is not there",
                "{logo: ../a.svg, logo-text: Crest}   | does not lie in the templates folder",
                "{logo: words.svg, logo-text: Crest}  | is no SVG that can be drawn",
                "{logo: words.txt, logo-text: Crest}  | is neither SVG nor PNG",
            })
    void aLookThatIsWrongIsRefusedAlone(String yaml, String words) throws IOException {
        svg("crest.svg", CREST);
        svg("words.txt", CREST);
        Files.writeString(folder.resolve("words.svg"), "<p xmlns='http://www.w3.org/1999/xhtml'>crest</p>");
        Theme theme = made(yaml);

        assertThat(theme.style()).isEqualTo(HouseStyle.USUAL);
        assertThat(theme.problems().getFirst().toString())
                .startsWith("theme.yaml:1:")
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text x='0' y='9'>NHS</text>",
                "<image href='https://example.org/a.png' width='9' height='9'/>",
                "<script>alert(1)</script>",
                "<rect width='9' height='9' fill='url(https://example.org/a.svg#b)'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<g id='a'><use href='#a'/></g>",
                "<rect width='60' height='20' fill='#fffbe6'/>",
            })
    void aLogoThatLoadsRunsRepeatsOrCannotBeSeenIsRefused(String content) throws IOException {
        svg("crest.svg", content);
        Theme theme = made("logo: crest.svg\nlogo-text: Crest\n");

        assertThat(theme.style().logo()).isEmpty();
        assertThat(theme.problems()).hasSize(1);
        assertThat(theme.problems().getFirst().hint()).isNotBlank();
    }

    @Test
    void aPngIsReadAndAHugeOneIsNot() throws IOException {
        png("crest.png", 300, 90);
        png("huge.png", 2_400, 10);

        Theme small = made("logo: crest.png\nlogo-text: Crest\n");
        assertThat(small.style().logo().orElseThrow().address()).startsWith("data:image/png;base64,");
        assertThat(small.style().logo().orElseThrow().width()).isEqualTo(300);
        assertThat(made("logo: huge.png\nlogo-text: Crest\n")
                        .problems()
                        .getFirst()
                        .message())
                .contains("is 2400 by 10 points");
    }

    private void svg(String name, String content) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20' width='60' height='20'>" + content
                        + "</svg>");
    }

    private void png(String name, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private Theme made(String yaml) throws IOException {
        return switch (read(yaml)) {
            case TemplateResult.Made<Theme>(Theme theme) -> theme;
            case TemplateResult.Refused<Theme>(List<TemplateProblem> problems) ->
                throw new AssertionError("refused: " + problems);
        };
    }

    private List<TemplateProblem> refused(String yaml) throws IOException {
        return switch (read(yaml)) {
            case TemplateResult.Made<Theme>(Theme theme) -> throw new AssertionError("made: " + theme);
            case TemplateResult.Refused<Theme>(List<TemplateProblem> problems) -> problems;
        };
    }

    private TemplateResult<Theme> read(String yaml) throws IOException {
        Files.writeString(folder.resolve(Theme.FILE), yaml, StandardCharsets.UTF_8);
        return ThemeReader.in(folder);
    }
}
