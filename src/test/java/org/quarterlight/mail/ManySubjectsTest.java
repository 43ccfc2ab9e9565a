package org.quarterlight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterlight.briefing.ShortForm;

/** What heads a mail with a briefing of each of many subjects. */
class ManySubjectsTest {
    @Test
    void whatAllFindAlikeIsSaidOfAll() {
        assertThat(of("BT: 3 plans are overdue", "CSC: 3 plans are overdue"))
                .isEqualTo("BT and CSC: 3 plans are overdue");
    }

    @Test
    void whatOneFindsIsNotSaidOfAnother() {
        assertThat(of("BT: 3 plans are overdue", "CSC: 2 plans are overdue")).isEqualTo("BT and CSC");
    }

    private static String of(String one, String other) {
        return new ManySubjects(List.of("BT", "CSC"), List.of(brief(one), brief(other))).finding();
    }

    private static ShortForm brief(String finding) {
        return new ShortForm(finding, "", LocalDate.of(2008, 10, 28), List.of(), List.of());
    }
}
