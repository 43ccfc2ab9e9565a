package org.quarterlight.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1+1"})
    void guardsACellThatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "St Mary's", "1=1", "7-8 October 2006"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
    }
}
