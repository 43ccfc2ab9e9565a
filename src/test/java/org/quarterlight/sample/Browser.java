package org.quarterlight.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium without a window. Where the machine has none the test that asks for it is skipped, and says so. */
public final class Browser implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String AXE = script();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** It warns of features that no test uses; a logger that nobody holds is forgotten with its level. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(Path program, Path service) {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.toFile())
                        .build(),
                options);
    }

    /** The browser, begun anew. */
    public static Browser started() {
        Optional<Path> program = PROGRAMS.stream()
                .map(Browser::installed)
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Path> service = installed("chromedriver");
        assumeTrue(
                program.isPresent() && service.isPresent(),
                "No page was looked at in a browser: chromium and chromedriver are not installed here");
        return new Browser(program.orElseThrow(), service.orElseThrow());
    }

    static Optional<Path> installed(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows a page on a screen so many pixels wide. */
    public void open(Path page, int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        driver.get(page.toUri().toString());
    }

    /** Shows the page at an address. */
    public void open(String address) {
        driver.get(address);
    }

    /** Presses keys wherever the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** What a script on the page answers, as text. */
    public String answer(String script) {
        return String.valueOf(driver.executeScript("return " + script));
    }

    /** Waits until a script on the page answers true, for twenty seconds at most. */
    public void await(String script) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Boolean.TRUE.equals(driver.executeScript("return " + script))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The page does not come to: " + script);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** What keeps people from reading the page: rule, help and the first places, a line each. */
    public List<String> barriers() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(result => done(result.violations.map(rule =>
                    rule.id + ': ' + rule.help + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '))));
                """);
        return texts(found);
    }

    /** Elements that stick out of the screen to the right, but for what scrolls inside its own frame. */
    public List<String> overflows() {
        return texts(driver.executeScript("""
                const wide = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= wide) { return []; }
                return [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > wide + 1 && !one.closest('.scroll'))
                    .map(one => one.outerHTML.slice(0, 120)).concat(['the page is wider than the screen']);
                """));
    }

    /** Cells whose words are broken: one word that takes more lines than its letters have hyphens and spaces for. */
    public List<String> brokenWords() {
        return texts(driver.executeScript("""
                const broken = [];
                for (const cell of document.querySelectorAll('td, th')) {
                    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                        for (const word of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                            const range = document.createRange();
                            range.setStart(node, word.index);
                            range.setEnd(node, word.index + word[0].length);
                            const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                            if (tops.size > 1 && word[0].length < 40) { broken.push(word[0]); }
                        }
                    }
                }
                return broken;
                """));
    }

    /** Everything the page asked for beside itself. */
    public List<String> requests() {
        return texts(driver.executeScript("return performance.getEntriesByType('resource').map(one => one.name)"));
    }

    /** The smallest letters of the drawings that are shown, in pixels. */
    double smallestChartLetters() {
        Object found = driver.executeScript("""
                const sizes = [...document.querySelectorAll('svg text')]
                    .filter(one => one.getClientRects().length > 0)
                    .map(one => parseFloat(one.getAttribute('font-size')) * one.getScreenCTM().a);
                return sizes.length ? Math.min(...sizes) : 99;
                """);
        return ((Number) Objects.requireNonNull(found)).doubleValue();
    }

    private static List<String> texts(Object found) {
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
