package org.kinward.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.ConstraintViolationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.identity.SignedIn;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MemberProfileTest {

    private static final SafeContact SAFE =
            new SafeContact(
                    SafeChannel.TEXT, LocalTime.of(9, 0), LocalTime.of(17, 0), false, "Say Fay");

    @Autowired World world;
    @Autowired MemberProfileService profiles;
    @Autowired RepresentativeService representatives;
    @Autowired FamilyService families;
    @Autowired JdbcClient jdbc;

    private TestCenter center;
    private TestFamily family;
    private MemberId child;

    @BeforeEach
    void aPersonWithASignInAndAChildWithout() {
        center = world.center();
        family = world.family(center, 2);
        child = family.members().getLast();
    }

    @Test
    void whatIsSavedIsReadAgainAndTheCoordinatorReadsTheSame() {
        save(family.person(), family.first(), full(ProfileForm.NEVER_SAVED));

        var own = SignIn.as(family.person(), profiles::own).getFirst();
        assertThat(own.profile()).isEqualTo(full(own.profile().version()));
        assertThat(own.calledName()).isEqualTo("Annie");
        assertThat(read(center.coordinator(), family.first())).isEqualTo(own);
    }

    @Test
    void whatCouldHarmIsSealedInItsColumn() {
        save(family.person(), family.first(), full(ProfileForm.NEVER_SAVED));

        var raw =
                jdbc.sql(
                                "select concat(needs_note, safe_hint) from family_profiles where member_id = ?")
                        .param(bytes(family.first()))
                        .query(byte[].class)
                        .single();
        assertThat(new String(raw, StandardCharsets.ISO_8859_1))
                .doesNotContain("Say Fay")
                .doesNotContain("left ear");
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        save(family.person(), family.first(), full(ProfileForm.NEVER_SAVED));

        assertRefused(full(ProfileForm.NEVER_SAVED), Reason.CHANGED_MEANWHILE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1890, 2900, -1})
    void yearsThatCannotBeAreRefused(int year) {
        assertRefused(form(year, "720 555 0100", SAFE), Reason.NOT_A_BIRTH_YEAR);
    }

    @Test
    void hoursNeedTwoEndsThatDiffer() {
        var nine = LocalTime.of(9, 0);

        assertRefused(
                form(1980, "720 555 0100", new SafeContact(null, nine, null, null, null)),
                Reason.HOURS_HALF);
        assertRefused(
                form(1980, "720 555 0100", new SafeContact(null, nine, nine, null, null)),
                Reason.HOURS_NEVER_END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "+1 (720) 555-0100 or so", "55\u00000100"})
    void whatIsNoNumberIsRefused(String number) {
        assertThatThrownBy(() -> save(family.person(), family.first(), form(1980, number, SAFE)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void whoActsForAChildWritesTheChildsProfile() {
        assertNotFound(family.person(), child);

        actFor(child, family.person());

        save(family.person(), child, full(ProfileForm.NEVER_SAVED));
        assertThat(SignIn.as(family.person(), profiles::own))
                .extracting(profile -> profile.member().id())
                .containsExactly(family.first(), child);
    }

    @Test
    void aChildWithASignInIsReadByNobodyWhoActsForThem() {
        actFor(child, family.person());
        var own = world.waiting(center, "Chris Child");
        SignIn.run(center.coordinator(), () -> families.link(child, own.account()));

        assertNotFound(family.person(), child);
        assertThat(SignIn.as(family.person(), profiles::own)).hasSize(1);
        assertThat(SignIn.as(own, profiles::own)).hasSize(1);
    }

    @Test
    void strangersGetTheAnswerOfAnUnknownMember() {
        assertNotFound(world.family(center, 1).person(), family.first());
        assertNotFound(world.center().coordinator(), family.first());
        assertNotFound(center.coordinator(), MemberId.create());
    }

    private void actFor(MemberId member, SignedIn person) {
        SignIn.run(center.coordinator(), () -> representatives.actFor(member, person.account()));
    }

    private void assertNotFound(SignedIn person, MemberId member) {
        assertThatThrownBy(() -> read(person, member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(person, member, ProfileForm.EMPTY))
                .isInstanceOf(NotFound.class);
    }

    private void assertRefused(ProfileForm form, Reason reason) {
        assertThatThrownBy(() -> save(family.person(), family.first(), form))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(reason);
    }

    private void save(SignedIn person, MemberId member, ProfileForm form) {
        SignIn.run(person, () -> profiles.save(member, form));
    }

    private MemberProfile read(SignedIn person, MemberId member) {
        return SignIn.as(person, () -> profiles.of(member));
    }

    private static ProfileForm full(long version) {
        return new ProfileForm(
                "Annie",
                1980,
                Language.SPANISH,
                List.of("(720) 555-0100", "+52 55 1234 5678"),
                "annie@example.org",
                Set.of(AccessNeed.HEARING, AccessNeed.LARGE_PRINT),
                "left ear",
                SAFE,
                version);
    }

    private static ProfileForm form(int year, String phone, SafeContact safe) {
        return new ProfileForm(
                null,
                year,
                null,
                List.of(phone),
                null,
                Set.of(),
                null,
                safe,
                ProfileForm.NEVER_SAVED);
    }

    private static byte[] bytes(MemberId id) {
        var value = id.value();
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }
}
