package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDoubtCountsAgainstTheAge() {
        assertThat(AgeRule.isSurelyAtLeast(14, 2011, TODAY)).isTrue();
        assertThat(AgeRule.isSurelyAtLeast(14, 2012, TODAY)).isFalse();
        assertThat(AgeRule.isSurelyAtLeast(14, null, TODAY)).isFalse();
    }

    @Test
    void nobodyIsBornInTheFutureOrIsOlderThanTheOldest() {
        assertThat(AgeRule.isBirthYear(2026, TODAY)).isTrue();
        assertThat(AgeRule.isBirthYear(2027, TODAY)).isFalse();
        assertThat(AgeRule.isBirthYear(1906, TODAY)).isTrue();
        assertThat(AgeRule.isBirthYear(1905, TODAY)).isFalse();
    }
}
