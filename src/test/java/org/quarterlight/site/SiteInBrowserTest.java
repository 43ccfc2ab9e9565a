package org.quarterlight.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.quarterlight.sample.Browser;

/** The site as a person meets it, from a folder and from a server, with and without a mouse. */
@TestInstance(Lifecycle.PER_CLASS)
class SiteInBrowserTest {
    private Path site;
    private Browser browser;

    @BeforeAll
    void write(@TempDir Path folder) {
        browser = Browser.started();
        site = folder.toAbsolutePath();
        Site.write(SiteSamples.content(SiteSamples.issues()), site, "of these issues");
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "plans/index.html",
                "plans/n-1-lorenzo.html",
                "figures/index.html",
                "figures/plans.due.html"
            })
    void nothingKeepsPeopleOutOfAPageOnAnyScreenInAnyLight(String page) {
        for (int width : List.of(1280, 390, 320)) {
            for (boolean dark : List.of(false, true)) {
                browser.open(site.resolve(page), width, dark);
                assertThat(browser.barriers()).as(page + " at " + width).isEmpty();
                assertThat(browser.overflows()).as(page + " at " + width).isEmpty();
                assertThat(browser.requests())
                        .allMatch(one -> one.startsWith("file://" + site.toUri().getPath()));
            }
        }
    }

    @Test
    void thePlanThatIsSoughtIsFoundWithTheKeyboardAlone() {
        browser.open(site.resolve("index.html"), 1280, false);
        searchFromTheKeyboard();
        browser.await("location.pathname.endsWith('/plans/n-1-lorenzo.html')");
    }

    @Test
    void theSiteWorksFromAServerAndAsksNothingOfAnyOther() throws Exception {
        HttpServer server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site, SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            browser.open(address + "index.html");
            assertThat(browser.requests()).isNotEmpty().allMatch(one -> one.startsWith(address));
            searchFromTheKeyboard();
            browser.await("location.pathname.endsWith('/plans/n-1-lorenzo.html')");
            assertThat(browser.requests()).allMatch(one -> one.startsWith(address));
        } finally {
            server.stop(0);
        }
    }

    private void searchFromTheKeyboard() {
        for (int i = 0; i < 12 && !browser.answer("document.activeElement.id").equals("search-words"); i++) {
            browser.press(Keys.TAB);
        }
        browser.press("lorenzo 31 dec");
        browser.await("document.querySelectorAll('#search-results a').length > 0");
        browser.await("document.getElementById('search-status').textContent.includes('result')");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.answer("document.activeElement.tagName")).isEqualTo("A");
        browser.press(Keys.ENTER);
    }

    @Test
    void aFilterShowsOneKindAndTheAddressRemembersTheSearch() {
        browser.open(site.resolve("index.html").toUri() + "#search=due&kind=figure");
        browser.await("document.querySelectorAll('#search-results a').length > 0");
        assertThat(browser.answer("document.getElementById('search-words').value"))
                .isEqualTo("due");
        assertThat(browser.answer(
                        "[...document.querySelectorAll('#search-results .kind')].map(one => one.textContent).join()"))
                .matches("Figure(,Figure)*");
    }

    @Test
    void whatIsNotThereIsSaidAndNoIssueHeldBackIsFound() {
        browser.open(site.resolve("index.html").toUri() + "#search=Six+trusts");
        browser.await("document.getElementById('search-status').textContent.startsWith('Nothing found')");
    }
}
