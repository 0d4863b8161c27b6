package org.kinward.identity;

import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.kinward.identity.SignInRefused.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the sign-ins of family members in Keycloak. It must not be called inside a transaction: a
 * slow Keycloak would hold its locks.
 */
@Component
public class FamilySignIns {

    /** The group whose members have the role of family members. */
    private static final String GROUP = "/families";

    private static final String NOT_IN_NAMES = "[<>&\"$%!#?\u00a7;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+";

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final int LINK_SECONDS = (int) TimeUnit.HOURS.toSeconds(12);

    private final KeycloakAdministration keycloak;
    private final AccountRepository accounts;
    private final OidcSettings settings;

    FamilySignIns(
            KeycloakAdministration keycloak, AccountRepository accounts, OidcSettings settings) {
        this.keycloak = keycloak;
        this.accounts = accounts;
        this.settings = settings;
    }

    /**
     * Makes the sign-in without a password and tells its subject. Repeating it after a call whose
     * end nobody knows finds the same one. Empty where the address belongs to another sign-in.
     */
    public Optional<String> make(NewSignIn wish) {
        return keycloak.ask(realm -> {
            try (Response answer = realm.users().create(user(wish))) {
                return switch (HttpStatus.valueOf(answer.getStatus())) {
                    case CREATED -> Optional.of(CreatedResponseUtil.getCreatedId(answer));
                    case CONFLICT -> find(realm, wish);
                    case BAD_REQUEST -> throw refused(Reason.NOT_ACCEPTED, answer);
                    case HttpStatus status when status.is5xxServerError() ->
                            throw refused(Reason.UNREACHABLE, answer);
                    default -> throw new IllegalStateException(answer.getStatusInfo().toString());
                };
            }
        });
    }

    /** Lets Keycloak mail a link, good for twelve hours, with which to choose a password. */
    public void mailPasswordLink(AccountId id) {
        var subject = accounts.findById(id.value()).orElseThrow().subject();
        keycloak.ask(realm -> {
            try {
                realm.users()
                        .get(subject)
                        .executeActionsEmail(
                                settings.clientId(), null, LINK_SECONDS, List.of(CHOOSE_PASSWORD));
            } catch (ServerErrorException notSent) {
                throw new SignInRefused(Reason.MAIL_NOT_SENT, notSent);
            }
            return id;
        });
    }

    private static Optional<String> find(RealmResource realm, NewSignIn wish) {
        return realm.users().searchByUsername(wish.username().toString(), true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
    }

    private static UserRepresentation user(NewSignIn wish) {
        var user = new UserRepresentation();
        user.setUsername(wish.username().toString());
        user.setFirstName(acceptable(wish.firstName()));
        user.setLastName(acceptable(wish.lastName()));
        user.setEmail(wish.email());
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setAttributes(Map.of("locale", List.of(wish.language().locale().getLanguage())));
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        user.setGroups(List.of(GROUP));
        return user;
    }

    /** Keycloak takes no such characters in names; what it keeps is only how it greets people. */
    private static String acceptable(String name) {
        var plain = name.replaceAll(NOT_IN_NAMES, " ").strip();
        return plain.isEmpty() ? "-" : plain;
    }

    private static SignInRefused refused(Reason reason, Response answer) {
        return new SignInRefused(
                reason, new IllegalStateException(answer.getStatusInfo().toString()));
    }
}
