package org.kinward.local.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountProfile;
import org.kinward.identity.AccountService;
import org.kinward.identity.Role;
import org.kinward.local.DemoUser;
import org.kinward.local.DemoUsers;
import org.kinward.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the demo's people as if each had signed in once. */
@Component
@Profile("local")
public class DemoAccounts {

    private static final String CENTERS = "/centers/";

    private final AccountService accounts;
    private final String issuer;
    private final DemoUsers users = DemoUsers.load();

    DemoAccounts(AccountService accounts, @Value("${kinward.oidc.issuer}") String issuer) {
        this.accounts = accounts;
        this.issuer = issuer;
    }

    /** One of those who can really sign in; their subject is the id they have in Keycloak. */
    public DemoActor user(String username) {
        var user = users.named(username);
        return enter(
                user.id(),
                user.email(),
                user.firstName() + " " + user.lastName(),
                Locale.forLanguageTag(user.locale()),
                roles(user),
                user.groups());
    }

    /** Others, who are only names in the demo. */
    public DemoActor colleague(String name, Role role, String centerCode) {
        return enter(
                UUID.nameUUIDFromBytes((centerCode + name).getBytes(StandardCharsets.UTF_8)),
                null,
                name,
                Locale.ENGLISH,
                Set.of(role),
                Set.of(CENTERS + centerCode));
    }

    private DemoActor enter(
            UUID subject,
            @Nullable String email,
            String name,
            Locale locale,
            Set<Role> roles,
            Collection<String> groups) {
        var profile =
                new AccountProfile(issuer, subject.toString(), name, email, Language.of(locale));
        var codes =
                groups.stream()
                        .filter(group -> group.startsWith(CENTERS))
                        .map(group -> group.substring(CENTERS.length()))
                        .collect(toUnmodifiableSet());
        return new DemoActor(
                accounts.signIn(profile, roles, codes, groups.contains("/organization")));
    }

    private static Set<Role> roles(DemoUser user) {
        return user.roles().stream()
                .map(Role::ofRealmName)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }
}
