package org.kinward.families.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood in somebody's file runs nothing in a spreadsheet. */
class ImportErrorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"x\")"})
    void whatBeginsLikeAFormulaIsText(String value) {
        assertThat(ImportErrors.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "1980", "a=b", "O’Neil-Smith", " =1"})
    void otherTextStaysAsItIs(String value) {
        assertThat(ImportErrors.harmless(value)).isEqualTo(value);
    }
}
