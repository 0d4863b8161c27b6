package org.kinward.identity;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns a verified ID token into a person with the roles and centers that Kinward knows. */
@Component
class KeycloakUserService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String CENTERS = "/centers/";
    private static final int MOST_OF_A_NAME = 80;
    private static final int MOST_OF_AN_EMAIL = 254;
    private static final String ORGANIZATION = "/organization";

    private final AccountService accounts;

    KeycloakUserService(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var roles = roles(token);
        var groups = Set.copyOf(strings(token.getClaim("groups")).toList());
        var person =
                accounts.signIn(
                        profile(token), roles, centerCodes(groups), groups.contains(ORGANIZATION));
        var authorities =
                roles.stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
        return new KeycloakUser(authorities, token, person);
    }

    private static AccountProfile profile(OidcIdToken token) {
        var subject = requireNonNull(token.getSubject(), "sub");
        return new AccountProfile(
                requireNonNull(token.getIssuer(), "iss").toString(),
                subject,
                name(requireNonNullElse(token.getFullName(), subject)),
                email(token.getEmail()),
                Language.of(Locale.forLanguageTag(requireNonNullElse(token.getLocale(), "en"))));
    }

    /** Keycloak takes longer and stranger names than our screens and reports can show. */
    private static String name(String given) {
        return given.codePoints()
                .filter(PlainText.Check::isAllowed)
                .limit(MOST_OF_A_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static @Nullable String email(@Nullable String given) {
        return given == null || given.length() > MOST_OF_AN_EMAIL ? null : given;
    }

    /** Roles outside Kinward's own list give nothing. */
    private static Set<Role> roles(OidcIdToken token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        return access == null
                ? Set.of()
                : strings(access.get("roles"))
                        .map(Role::ofRealmName)
                        .flatMap(Optional::stream)
                        .collect(toUnmodifiableSet());
    }

    private static Set<String> centerCodes(Set<String> groups) {
        return groups.stream()
                .filter(group -> group.startsWith(CENTERS))
                .map(group -> group.substring(CENTERS.length()))
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> strings(@Nullable Object claim) {
        return claim instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }
}
