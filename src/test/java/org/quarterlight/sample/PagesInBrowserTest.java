package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Document;
import org.quarterlight.html.Html;
import org.xml.sax.SAXException;

/** Every shipped page as a browser, a screen reader and a validator meet it: on a desk, on a phone, by day and by night. */
class PagesInBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1280, 390, 320);

    /** Properties of style sheets that came after this validator. */
    private static final Pattern YOUNGER = Pattern.compile(
            "CSS: .(?:color-scheme|text-underline-offset|text-decoration-thickness).: Property .* doesn.t exist");

    @TempDir
    private static Path folder;

    private static Map<String, Path> pages;

    private static @Nullable Browser browser;

    @BeforeAll
    static void writePages() throws IOException {
        pages = new LinkedHashMap<>();
        Path many = Files.createDirectory(folder.resolve("many"));
        List<Document> documents = new ArrayList<>(ShippedPages.ofSample().documents());
        documents.addAll(ShippedPages.ofMany(many).documents());
        for (Document document : documents) {
            Path page = folder.resolve(pages.size() + ".html");
            Files.writeString(page, Html.write(document));
            pages.put(pages.size() + " " + document.shortTitle(), page);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingKeepsPeopleOut() {
        return looks(browser -> assertThat(browser.barriers()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothingSticksOutAndNoWordIsBroken() {
        return looks(browser -> {
            assertThat(browser.overflows()).isEmpty();
            assertThat(browser.brokenWords()).isEmpty();
            assertThat(browser.smallestChartLetters()).isGreaterThanOrEqualTo(13.9);
        });
    }

    @Test
    void noPageAsksForAnything() {
        for (Map.Entry<String, Path> page : pages.entrySet()) {
            browser().open(page.getValue(), 1280, false);
            assertThat(browser().requests()).as(page.getKey()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
        return pages.entrySet().stream()
                .map(page -> dynamicTest(
                        page.getKey(), () -> assertThat(faults(page.getValue())).isEmpty()));
    }

    private static List<String> faults(Path page) throws IOException, SAXException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(page)
                .lines()
                .filter(line -> !YOUNGER.matcher(line).find())
                .toList();
    }

    /** Every page at every width, by day and by night. */
    private static Stream<DynamicTest> looks(Consumer<Browser> look) {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of(false, true)
                        .flatMap(dark -> pages.entrySet().stream()
                                .map(page -> dynamicTest(
                                        page.getKey() + ", " + width + " pixels, " + (dark ? "dark" : "light"), () -> {
                                            browser().open(page.getValue(), width, dark);
                                            look.accept(browser());
                                        }))));
    }

    private static Browser browser() {
        if (browser == null) {
            browser = Browser.started();
        }
        return browser;
    }
}
