package org.kinward.families;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyRefused.Reason;
import org.kinward.local.LocalMail;
import org.kinward.notifications.Postbox;
import org.kinward.shared.Language;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestClock;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff invite a member: one mail, one code, good once and for seven days. */
@DatabaseTest
@Import(Postbox.class)
public class InvitationServiceTest {

    /** What membersAndInvitationsOfOtherCentersAreLikeUnknownOnes tries. */
    public static final Set<String> TRIED =
            Set.of(
                    "InvitationService.of",
                    "InvitationService.invite",
                    "InvitationService.withdraw",
                    "ProgramPageService.find",
                    "ProgramPageService.address",
                    "ProgramPageService.save");

    @Autowired World world;
    @Autowired ProgramPageService pages;
    @Autowired TestClock clock;
    @Autowired Postbox post;
    @Autowired InvitationService invitations;
    @Autowired JoinService joining;
    @Autowired JdbcClient sql;

    private final String address = UUID.randomUUID() + "@example.org";
    private TestCenter center;
    private TestFamily family;
    private MemberId second;

    @BeforeEach
    void aFamilyWhoseSecondMemberHasNoSignIn() {
        center = world.center();
        family = world.family(center, 2);
        second = family.members().getLast();
    }

    @Test
    void theMailIsInTheLanguageChosenAndCarriesTheCode() throws Exception {
        invite(second, Language.SPANISH);
        post.deliver(center);

        var mail = Letters.to(address).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Tiene una invitación");
        assertThat(LocalMail.part(mail, "text/plain").orElseThrow())
                .contains("siete días")
                .doesNotContain(center.code(), "Ana1");
        var offer = joining.find(Letters.codes(address).getFirst()).orElseThrow();
        assertThat(offer.firstName()).isEqualTo("Ana1");
        assertThat(offer.email()).isEqualTo(address);
        assertThat(offer.passwordMissing()).isFalse();
    }

    @Test
    void aNewInvitationWithdrawsTheOneBefore() {
        invite(second, Language.ENGLISH);
        post.deliver(center);
        invite(second, Language.ENGLISH);
        post.deliver(center);

        var codes = Letters.codes(address);
        assertThat(joining.find(codes.getFirst())).isEmpty();
        assertThat(joining.find(codes.getLast())).isPresent();
        assertThat(states()).containsExactly(InvitationState.OPEN, InvitationState.CANCELLED);
    }

    @Test
    void aCodeOpensNothingAfterSevenDays() {
        invite(second, Language.ENGLISH);
        post.deliver(center);
        var code = Letters.codes(address).getFirst();

        clock.pass(Duration.ofDays(7).minusMinutes(1));
        assertThat(joining.find(code)).isPresent();
        clock.pass(Duration.ofMinutes(2));

        assertThat(joining.find(code)).isEmpty();
        assertThat(states()).containsExactly(InvitationState.EXPIRED);
    }

    @Test
    void whatWasWithdrawnBeforeItsMailLeftIsNotMailed() {
        var id = invite(second, Language.ENGLISH);
        SignIn.run(center.coordinator(), () -> invitations.withdraw(id));

        post.deliver(center);

        assertThat(Letters.to(address)).isEmpty();
        assertThat(states()).containsExactly(InvitationState.CANCELLED);
    }

    @Test
    void whoHasASignInIsNotInvited() {
        assertThatThrownBy(() -> invite(family.first(), Language.ENGLISH))
                .asInstanceOf(type(FamilyRefused.class))
                .extracting(FamilyRefused::reason)
                .isEqualTo(Reason.MEMBER_ALREADY_LINKED);
    }

    @Test
    void membersAndInvitationsOfOtherCentersAreLikeUnknownOnes() {
        var id = invite(second, Language.ENGLISH);
        var other = world.center().coordinator();

        SignIn.run(
                other,
                () -> {
                    for (var member : List.of(second, MemberId.create())) {
                        assertThatThrownBy(() ->
                                        invitations.invite(
                                                new InviteMember(
                                                        member, address, Language.ENGLISH)))
                                .isInstanceOf(NotFound.class);
                    }
                    for (var invitation : List.of(id, InvitationId.create())) {
                        assertThatThrownBy(() -> invitations.withdraw(invitation))
                                .isInstanceOf(NotFound.class);
                    }
                    assertThatThrownBy(() -> invitations.of(family.household()))
                            .isInstanceOf(NotFound.class);
                    for (var place : List.of(center.id(), CenterId.create())) {
                        var form = new ProgramPageForm(place, true, null, null, -1);
                        assertThatThrownBy(() -> pages.find(place)).isInstanceOf(NotFound.class);
                        assertThatThrownBy(() -> pages.address(place)).isInstanceOf(NotFound.class);
                        assertThatThrownBy(() -> pages.save(form)).isInstanceOf(NotFound.class);
                    }
                });
        assertThat(states()).containsExactly(InvitationState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a b@example.org", "a@b", "a@example.org\nBcc: b@c.d"})
    void whatIsNoAddressIsRefusedAtTheField(String wrong) {
        assertThatThrownBy(() ->
                        SignIn.as(
                                center.coordinator(),
                                () ->
                                        invitations.invite(
                                                new InviteMember(second, wrong, Language.ENGLISH))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void theTableDoesNotHoldTheCode() {
        invite(second, Language.ENGLISH);
        post.deliver(center);
        var code = Letters.codes(address).getFirst();

        var rows =
                sql.sql("SELECT HEX(code), HEX(code_hash) FROM invitations WHERE email = ?")
                        .param(address)
                        .query((row, _) -> row.getString(1) + row.getString(2))
                        .list();

        assertThat(rows)
                .singleElement()
                .asString()
                .doesNotContain(HexFormat.of().withUpperCase().formatHex(code.getBytes(US_ASCII)));
    }

    private InvitationId invite(MemberId member, Language language) {
        return SignIn.as(
                center.coordinator(),
                () -> invitations.invite(new InviteMember(member, address, language)));
    }

    private List<InvitationState> states() {
        return SignIn.as(center.coordinator(), () -> invitations.of(family.household())).stream()
                .map(InvitationDetails::state)
                .toList();
    }
}
