package org.quarterlight.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterlight.Approved;

/** What a page for the web must be, whatever is in it. */
class HtmlTest {
    static Stream<String> pages() {
        return Stream.of(Html.write(Samples.briefing()), Html.index("Briefings", Samples.issues()));
    }

    @Test
    void writesTheBriefingThatWasApproved() {
        Approved.matches("html/briefing.html", Html.write(Samples.briefing()));
    }

    @Test
    void writesTheIndexThatWasApproved() {
        Approved.matches("html/index.html", Html.index("Briefings", Samples.issues()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void runsNothingAndLoadsNothing(String page) {
        assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("javascript:");
    }
}
