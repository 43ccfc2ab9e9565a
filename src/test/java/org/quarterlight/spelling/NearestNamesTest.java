package org.quarterlight.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
    private static final List<String> KNOWN = List.of(
            "plans.due",
            "plans.overdue",
            "plans.live",
            "plans.live-in-part",
            "changes.slipped",
            "verdict",
            "headerRows");

    @ParameterizedTest
    @CsvSource({
        "plans.deu, plans.due",
        "plan.live, plans.live",
        "changes.sliped, changes.slipped",
        "Verdcit, verdict",
        "headerRow, headerRows",
        "header_rows, headerRows",
        "slipped, changes.slipped",
        "plans live, plans.live",
    })
    void findsTheNameThatWasMeant(String given, String meant) {
        assertThat(NearestNames.to(given, KNOWN)).first().isEqualTo(meant);
    }

    @Test
    void namesNothingThatIsFarAway() {
        assertThat(NearestNames.to("trusts", KNOWN)).isEmpty();
        assertThat(NearestNames.question("xy", KNOWN)).isEmpty();
    }

    @Test
    void tellsASlipFromAnotherWord() {
        assertThat(NearestNames.isSlip("delimeter", "delimiter")).isTrue();
        assertThat(NearestNames.isSlip("title", "path")).isFalse();
        assertThat(NearestNames.isSlip("id", "by")).isFalse();
    }

    @Test
    void asksInAPersonsWords() {
        assertThat(NearestNames.question("plans.ovrdue", KNOWN)).isEqualTo("did you mean plans.overdue? ");
    }
}
