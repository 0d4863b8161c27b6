package org.kinward.families;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.education.EnrollmentService;
import org.kinward.education.SessionId;
import org.kinward.education.SessionQueries;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.shared.Columns;
import org.kinward.shared.Language;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asked for a sign-in although staff had entered them with their family. */
@DatabaseTest
class MemberMergingTest {

    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired MemberMerging merging;
    @Autowired MemberLife life;
    @Autowired FamilyService families;
    @Autowired FamilyDirectory directory;
    @Autowired FamilyList list;
    @Autowired MemberProfileService profiles;
    @Autowired RepresentativeService representatives;
    @Autowired InvitationService invitations;
    @Autowired InvitationRepository invitationRows;
    @Autowired OnboardingRepository onboardings;
    @Autowired EnrollmentService enrollment;
    @Autowired SessionQueries sessions;
    @Autowired JdbcClient sql;

    private TestCenter center;
    private TestFamily alone;
    private HouseholdId home;
    private MemberId stays;
    private MemberId gone;

    @BeforeEach
    void oneWhoSignsInAndTheirEntryInAFamilyOfTwo() {
        center = world.center();
        alone = world.family(center, 1);
        var people =
                List.of(
                        new NewMember("Ana", "River", Relationship.PARENT),
                        new NewMember("Ben", "River", Relationship.SIBLING));
        var family =
                as(() -> families.register(new RegisterHousehold(center.id(), "River", people)));
        home = family.id();
        stays = family.members().getFirst();
        gone = alone.first();
    }

    @AfterEach
    void theRealTime() {
        clock.comeBack();
    }

    @Test
    void theSignInGoesOnAsTheEntryThatStaysAndPlacesAreGivenUp() {
        var session = world.session(center, clock, 5);
        SignIn.run(alone.person(), () -> enrollment.enroll(alone.everybodyIn(session)));

        var preview = as(() -> merging.preview(stays, gone));
        merge();

        assertThat(preview.obstacle()).isNull();
        assertThat(preview.places()).isEqualTo(1);
        assertThat(preview.ownSignIn()).isTrue();
        assertThat(preview.emptied()).isTrue();
        assertThat(seated(session)).isEmpty();
        assertThat(own().id()).isEqualTo(home);
        assertThat(own().members()).extracting(MemberDetails::id).contains(stays);
        assertThat(audited(stays)).contains("MERGE_PREVIEWED", "MEMBERS_MERGED", "MEMBER_LINKED");
        assertThat(audited(gone)).contains("MEMBERS_MERGED", "MEMBER_UNLINKED");
    }

    @Test
    void theEntryThatWentIsKeptAmongThoseWhoLeftAndCannotComeBackOrSignIn() {
        var account = alone.person().account();
        merge();

        assertThat(as(() -> list.page(filter(FamilyState.LEFT), null, 50)).rows())
                .extracting(FamilyListRow::id)
                .containsExactly(alone.household());
        refused(Reason.ENTERED_TWICE, () -> life.comeBack(gone));
        refused(Reason.HAS_LEFT, () -> representatives.actFor(gone, account));
        refused(Reason.HAS_LEFT, () -> merging.merge(stays, gone));
        refused(Reason.HAS_LEFT, () -> merging.merge(gone, stays));
    }

    @Test
    void onlyWhatIsMissingIsTakenOverAndOnlyWhatIsUnchangedGoesBack() {
        save(gone, ProfileForm.EMPTY.named("Annie", 1980).reached(null, List.of("555 0100"), ""));
        save(gone, form(gone).safely(new SafeContact(SafeChannel.TEXT, null, null, false, null)));
        save(stays, ProfileForm.EMPTY.named("Ana Maria", null));

        var merge = merge();

        assertThat(form(stays).preferredName()).isEqualTo("Ana Maria");
        assertThat(form(stays).birthYear()).isEqualTo(1980);
        assertThat(form(stays).phones()).containsExactly("555 0100");
        assertThat(form(stays).safe().channel()).isEqualTo(SafeChannel.TEXT);

        save(stays, form(stays).reached(null, List.of("555 0199"), ""));
        undo(merge);

        assertThat(form(stays).preferredName()).isEqualTo("Ana Maria");
        assertThat(form(stays).birthYear()).isNull();
        assertThat(form(stays).phones()).containsExactly("555 0199");
        assertThat(form(stays).safe()).isEqualTo(SafeContact.UNKNOWN);
        assertThat(form(gone).birthYear()).isEqualTo(1980);
    }

    @Test
    void openInvitationsOfTheEntryThatGoesAreWithdrawn() {
        as(() -> invitations.invite(new InviteMember(stays, "a@example.org", Language.ENGLISH)));

        assertThat(as(() -> merging.preview(gone, stays)).invitations()).isEqualTo(1);
        as(() -> merging.merge(gone, stays));

        assertThat(invitationRows.ofMembers(List.of(stays.value())))
                .extracting(one -> one.state(clock.instant()))
                .containsExactly(InvitationState.CANCELLED);
    }

    @Test
    void twoSignInsTwoEntriesThatAreOneAndWhoLeftAreRefused() {
        var other = world.family(center, 1);
        refused(Reason.BOTH_SIGN_IN, () -> merging.merge(other.first(), gone));
        assertThat(as(() -> merging.preview(other.first(), gone)).obstacle())
                .isEqualTo(Reason.BOTH_SIGN_IN);
        refused(Reason.SAME_ENTRY, () -> merging.merge(gone, gone));
        var today = clock.instant().atZone(center.zone()).toLocalDate();
        as(() -> {
            life.leave(stays, today);
            return true;
        });
        refused(Reason.HAS_LEFT, () -> merging.merge(stays, gone));
    }

    @Test
    void takingThemApartGivesTheSignInBackButNoPlace() {
        var session = world.session(center, clock, 5);
        SignIn.run(alone.person(), () -> enrollment.enroll(alone.everybodyIn(session)));
        var merge = merge();
        assertThat(as(() -> merging.of(home))).extracting(MergeDetails::id).containsExactly(merge);
        assertThat(as(() -> merging.of(alone.household()))).hasSize(1);

        undo(merge);
        undo(merge);

        assertThat(own().id()).isEqualTo(alone.household());
        assertThat(own().members()).extracting(MemberDetails::id).containsExactly(gone);
        assertThat(seated(session)).isEmpty();
        assertThat(as(() -> merging.of(home))).isEmpty();
        assertThat(audited(gone)).containsOnlyOnce("MEMBERS_PARTED");
        as(() -> merging.merge(stays, gone));
        assertThat(own().id()).isEqualTo(home);
    }

    @Test
    void theFirstStepsGoOnWithTheSignInAndBack() {
        onboardings.save(new Onboarding(gone, clock.instant()));

        var merge = merge();
        assertThat(onboardings.findById(stays.value())).isPresent();
        undo(merge);

        assertThat(onboardings.findById(stays.value())).isEmpty();
        assertThat(onboardings.findById(gone.value())).isPresent();
    }

    @Test
    void anyCoordinatorTakesThemApartForADayAndNobodyAfterwards() {
        var merge = merge();
        clock.pass(Duration.ofHours(24).minusMinutes(5));
        assertThat(as(() -> merging.of(home))).hasSize(1);
        undo(merge);
        var again = merge();
        clock.pass(Duration.ofHours(24));

        refused(Reason.MERGE_IS_FINAL, () -> merging.undo(again));
        assertThat(as(() -> merging.of(home))).isEmpty();
        assertThat(own().id()).isEqualTo(home);
    }

    @Test
    void aSignInThatWasTakenAwaySinceDoesNotGoBack() {
        var merge = merge();
        SignIn.run(
                center.coordinator(), () -> representatives.stop(stays, alone.person().account()));

        undo(merge);

        assertThat(SignIn.as(alone.person(), directory::own)).isEmpty();
    }

    private MergeId merge() {
        return as(() -> merging.merge(stays, gone));
    }

    private void undo(MergeId merge) {
        SignIn.run(center.staff().secondCoordinator(), () -> merging.undo(merge));
    }

    private void refused(Reason reason, Runnable call) {
        assertThatThrownBy(() -> SignIn.run(center.coordinator(), call))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(reason);
    }

    private void save(MemberId member, ProfileForm form) {
        SignIn.run(center.coordinator(), () -> profiles.save(member, form));
    }

    private ProfileForm form(MemberId member) {
        return as(() -> profiles.of(member)).profile();
    }

    private HouseholdDetails own() {
        return SignIn.as(alone.person(), directory::own).orElseThrow();
    }

    private FamilyFilter filter(FamilyState state) {
        return new FamilyFilter(center.id(), "", null, state);
    }

    private Set<MemberDetails> seated(SessionId session) {
        return as(() -> sessions.roster(session)).stream()
                .flatMap(row -> row.members().stream())
                .collect(toSet());
    }

    private List<String> audited(MemberId member) {
        return sql.sql("select action from audit_entries where object_id = ? order by id")
                .param(Columns.bytes(member.value()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private <T> T as(Supplier<T> call) {
        return SignIn.as(center.coordinator(), call);
    }
}
