package org.kinward.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.kinward.families.JoinOutcome;
import org.kinward.families.JoinRefused;
import org.kinward.families.JoinService;
import org.kinward.families.Letters;
import org.kinward.identity.SignInRefused;
import org.kinward.identity.SignInRefused.Reason;
import org.kinward.local.DemoUsers;
import org.kinward.local.KeycloakDoor;
import org.kinward.local.LocalKeycloak;
import org.kinward.local.TestServices;
import org.springframework.beans.factory.annotation.Autowired;

/** Making a sign-in in the real Keycloak, with the line to it breaking at every point. */
@PortalTest
class JoinFaultsIT {

    @Autowired MesaCenter mesa;
    @Autowired JoinService joining;

    private final KeycloakDoor door = TestServices.keycloakDoor();
    private final String address = UUID.randomUUID() + "@example.org";
    private String code;

    @BeforeEach
    void somebodyIsInvited() {
        code = mesa.invite(address);
    }

    @AfterEach
    void mendTheLine() {
        door.open();
    }

    @Test
    void aLineThatBreaksBeforeKeycloakHearsLeavesNothing() {
        door.shutFor(JoinFaultsIT::makesUser);
        refused(Reason.UNREACHABLE);
        assertThat(users(address)).isEmpty();
        assertThat(joining.find(code).orElseThrow().passwordMissing()).isFalse();

        door.open();
        assertThat(joining.makeSignIn(code)).isEqualTo(JoinOutcome.MADE);
        assertThat(users(address)).hasSize(1);
    }

    @Test
    void anAnswerThatIsLostDoesNotMakeTwo() {
        door.loseAnswersTo(JoinFaultsIT::makesUser);
        refused(Reason.UNREACHABLE);
        assertThat(users(address)).as("Keycloak heard it").hasSize(1);

        door.open();
        assertThat(joining.makeSignIn(code)).isEqualTo(JoinOutcome.MADE);

        var made = users(address);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().isEmailVerified()).isTrue();
        assertThat(made.getFirst().getRequiredActions()).containsExactly("UPDATE_PASSWORD");
        assertThat(Letters.to(address)).as("our mail, then Keycloak's").hasSize(2);
    }

    @Test
    void aSecondMailThatDoesNotLeaveIsSentLater() {
        door.shutFor(request -> request.endsWith("/execute-actions-email"));
        refused(Reason.UNREACHABLE);
        assertThat(joining.find(code).orElseThrow().passwordMissing()).isTrue();
        assertThat(Letters.to(address)).hasSize(1);

        door.open();
        joining.mailAgain(code);
        assertThat(Letters.to(address)).hasSize(2);

        assertThatThrownBy(() -> joining.mailAgain(code))
                .asInstanceOf(type(JoinRefused.class))
                .extracting(JoinRefused::reason)
                .isEqualTo(JoinRefused.Reason.MAILED_JUST_NOW);
    }

    @Test
    void anAddressWithASignInGetsNoSecondOne() {
        var hers = DemoUsers.load().named("ana").email();
        var invitation = mesa.invite(hers);

        assertThat(joining.makeSignIn(invitation)).isEqualTo(JoinOutcome.HAS_SIGN_IN);

        assertThat(users(hers)).hasSize(1);
        assertThat(joining.find(invitation)).as("she accepts with the one she has").isPresent();
    }

    @Test
    void twoTabsMakeOneSignIn() throws InterruptedException {
        var outcomes = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<JoinOutcome> tab = () -> joining.makeSignIn(code);
            for (var future : threads.invokeAll(List.of(tab, tab))) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(JoinRefused.class);
                    outcomes.add("refused");
                }
            }
        }

        assertThat(outcomes).containsExactlyInAnyOrder(JoinOutcome.MADE, "refused");
        assertThat(users(address)).hasSize(1);
    }

    @Test
    void thePortalsOwnAccountReachesFamiliesAndNobodyElse() {
        try (var provisioner = portalsAccount()) {
            var realm = provisioner.realm("kinward");
            var carmen = DemoUsers.load().named("carmen").id().toString();

            assertThat(realm.users().searchByUsername("carmen", true)).isEmpty();
            assertThatThrownBy(() -> realm.users().get(carmen).resetPassword(password()))
                    .isInstanceOf(ForbiddenException.class);
            assertThatThrownBy(() -> realm.users().get(carmen).remove())
                    .isInstanceOf(ForbiddenException.class);
            assertThat(create(realm, List.of())).isEqualTo(403);
            assertThat(create(realm, List.of("/organization"))).isNotEqualTo(201);
            assertThat(create(realm, List.of("/families"))).isEqualTo(201);
        }
    }

    private void refused(Reason reason) {
        assertThatThrownBy(() -> joining.makeSignIn(code))
                .asInstanceOf(type(SignInRefused.class))
                .extracting(SignInRefused::reason)
                .isEqualTo(reason);
    }

    private static boolean makesUser(String request) {
        return request.startsWith("POST") && request.endsWith("/users");
    }

    private static List<UserRepresentation> users(String address) {
        try (var admin =
                KeycloakBuilder.builder()
                        .serverUrl(TestServices.keycloak().url())
                        .realm("master")
                        .clientId("admin-cli")
                        .username(LocalKeycloak.ADMIN)
                        .password(LocalKeycloak.ADMIN)
                        .build()) {
            return admin.realm("kinward").users().searchByEmail(address, true);
        }
    }

    private static Keycloak portalsAccount() {
        return KeycloakBuilder.builder()
                .serverUrl(TestServices.keycloak().url())
                .realm("kinward")
                .grantType("client_credentials")
                .clientId("kinward-provisioner")
                .clientSecret(LocalKeycloak.PROVISIONER_SECRET)
                .build();
    }

    private static int create(RealmResource realm, List<String> groups) {
        var user = new UserRepresentation();
        user.setUsername(UUID.randomUUID().toString());
        user.setEnabled(true);
        user.setGroups(groups);
        try (Response answer = realm.users().create(user)) {
            return answer.getStatus();
        }
    }

    private static CredentialRepresentation password() {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue("a long enough password");
        return password;
    }
}
