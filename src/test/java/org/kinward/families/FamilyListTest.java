package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FamilyListTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired FamilyList list;
    @Autowired FamilyService families;
    @Autowired MemberProfileService profiles;
    @Autowired MemberLife life;
    @Autowired ContactLog log;

    private TestCenter center;
    private TestFamily family;

    @BeforeEach
    void aFamilyWithAPhone() {
        center = world.center();
        family = world.family(center, 2);
        world.family(center, 1);
        SignIn.run(
                family.person(),
                () ->
                        profiles.save(
                                family.first(),
                                new ProfileForm(
                                        null,
                                        null,
                                        Language.SPANISH,
                                        List.of("+1 (720) 555-0142"),
                                        "Ana.Rivera@Example.org",
                                        Set.of(),
                                        null,
                                        SafeContact.UNKNOWN,
                                        ProfileForm.NEVER_SAVED)));
    }

    @Test
    void familiesAreFoundByTheLastDigitsOfAPhoneHoweverItIsWritten() {
        for (var text : List.of("0142", "555-0142", "(720) 555 0142", "7205550142")) {
            assertThat(found(text, FamilyState.ALL)).as(text).containsExactly(family.household());
        }
        assertThat(found("0143", FamilyState.ALL)).isEmpty();
    }

    @Test
    void familiesAreFoundByTheBeginningOfAMailAddress() {
        assertThat(found("ana.rivera@", FamilyState.ALL)).containsExactly(family.household());
        assertThat(found("ANA.RIVERA@example.org", FamilyState.ALL))
                .containsExactly(family.household());
        assertThat(found("rivera@example.org", FamilyState.ALL)).isEmpty();
        assertThat(found("%@example.org", FamilyState.ALL)).isEmpty();
    }

    @Test
    void familiesAreFilteredByLanguageSignInAndWhetherTheyTakePart() {
        var quiet = register("Quiet");

        assertThat(page("", Language.SPANISH, FamilyState.ALL, null, 10).rows()).hasSize(1);
        assertThat(found("", FamilyState.WITHOUT_SIGN_IN)).containsExactly(quiet.id());
        assertThat(found("", FamilyState.WITH_SIGN_IN)).hasSize(2);

        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        SignIn.run(center.coordinator(), () -> life.leave(quiet.members().getFirst(), today));

        assertThat(found("", FamilyState.ALL)).doesNotContain(quiet.id());
        assertThat(found("", FamilyState.LEFT)).containsExactly(quiet.id());
    }

    @Test
    void whoWasNotReachedLastTimeStandsInAListOfTheirOwn() {
        note(ContactOutcome.NO_ANSWER);
        assertThat(found("", FamilyState.NEEDS_CONTACT)).containsExactly(family.household());

        clock.pass(Duration.ofMinutes(1));
        note(ContactOutcome.REACHED);
        assertThat(found("", FamilyState.NEEDS_CONTACT)).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherAndLeaveNobodyOutThoughNamesAreTheSame() {
        for (int i = 0; i < 7; i++) {
            register("Same");
        }
        var all = new ArrayList<HouseholdId>();
        @Nullable FamilyListRow last = null;
        boolean more = true;
        while (more) {
            var page = page("", null, FamilyState.ALL, last, 2);
            page.rows().forEach(row -> all.add(row.id()));
            last = page.rows().getLast();
            more = page.more();
        }

        assertThat(all).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void anotherCentersFamiliesAreAnsweredLikeUnknownOnes() {
        assertThatThrownBy(() ->
                        SignIn.as(
                                world.center().coordinator(),
                                () ->
                                        list.page(
                                                new FamilyFilter(
                                                        center.id(), "", null, FamilyState.ALL),
                                                null,
                                                10)))
                .isInstanceOf(NotFound.class);
    }

    private void note(ContactOutcome outcome) {
        SignIn.run(
                center.coordinator(),
                () ->
                        log.add(
                                family.household(),
                                new LogContact(
                                        null,
                                        ContactWay.CALL,
                                        ContactDirection.OUTGOING,
                                        outcome,
                                        1,
                                        null,
                                        clock.instant())));
    }

    private RegisteredHousehold register(String name) {
        var person = new NewMember("Quinn", name, Relationship.OTHER);
        return SignIn.as(
                center.coordinator(),
                () -> families.register(new RegisterHousehold(center.id(), name, List.of(person))));
    }

    private List<HouseholdId> found(String text, FamilyState state) {
        return page(text, null, state, null, 50).rows().stream().map(FamilyListRow::id).toList();
    }

    private FamilyListPage page(
            String text,
            @Nullable Language language,
            FamilyState state,
            @Nullable FamilyListRow after,
            int size) {
        return SignIn.as(
                center.coordinator(),
                () -> list.page(new FamilyFilter(center.id(), text, language, state), after, size));
    }
}
