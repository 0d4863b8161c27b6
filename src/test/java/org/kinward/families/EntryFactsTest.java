package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two entries look like two people. */
class EntryFactsTest {

    @ParameterizedTest
    @CsvSource({
        "Ana, 1980, Ana, 1980, false",
        "Ana, 1980, ana, , false",
        "José, , Jose, 1980, false",
        "Ana, 1980, Ana, 1981, true",
        "Ana, 1980, Anna, 1980, true",
        "Ana, , Ben, , true"
    })
    void namesAndYearsTell(
            String one, @Nullable Integer year, String other, @Nullable Integer when, boolean two) {
        assertThat(facts(one, year).looksUnlike(facts(other, when))).isEqualTo(two);
        assertThat(facts(other, when).looksUnlike(facts(one, year))).isEqualTo(two);
    }

    private static EntryFacts facts(String name, @Nullable Integer year) {
        var member =
                new MemberDetails(
                        MemberId.create(), HouseholdId.create(), name, "River", Relationship.OTHER);
        return new EntryFacts(member, year, List.of(), null, false);
    }
}
