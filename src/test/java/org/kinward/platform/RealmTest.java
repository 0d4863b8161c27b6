package org.kinward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.local.DemoRealm;
import tools.jackson.databind.JsonNode;

/** The realm as shipped, because Keycloak's defaults are not safe and an export forgets nothing. */
class RealmTest {

    private static final String PORTAL = "${KINWARD_PUBLIC_URL}";
    private static final List<String> STAFF =
            List.of("facilitator", "therapist", "coordinator", "privacy-officer", "administrator");

    private final JsonNode realm = DemoRealm.production();
    private final JsonNode client = client("kinward-portal");
    private final JsonNode provisioner = client("kinward-provisioner");

    @Test
    void redirectsToOneExactAddressOnly() {
        assertThat(realm.path("clients"))
                .filteredOn(each -> each.path("redirectUris").size() > 0)
                .hasSize(1);
        assertThat(texts(client.path("redirectUris")))
                .containsExactly(PORTAL + "/login/oauth2/code/keycloak");
        assertThat(attribute("post.logout.redirect.uris")).isEqualTo(PORTAL + "/signed-out");
        assertThat(texts(client.path("webOrigins"))).containsExactly(PORTAL);
        assertThat(client.toString()).doesNotContain("*");
    }

    @Test
    void allowsTheStandardFlowWithProofOfPossessionAndNoOther() {
        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(attribute("pkce.code.challenge.method")).isEqualTo("S256");
        for (String flow :
                List.of(
                        "publicClient",
                        "bearerOnly",
                        "implicitFlowEnabled",
                        "directAccessGrantsEnabled",
                        "serviceAccountsEnabled",
                        "fullScopeAllowed",
                        "frontchannelLogout")) {
            assertThat(client.path(flow).isBoolean()).as(flow + " is spelled out").isTrue();
            assertThat(client.path(flow).asBoolean()).as(flow).isFalse();
        }
        assertThat(attribute("oauth2.device.authorization.grant.enabled")).isEqualTo("false");
        assertThat(attribute("oidc.ciba.grant.enabled")).isEqualTo("false");
    }

    @Test
    void refusesPasswordsForTokensWhateverTheClient() {
        String flow = realm.path("directGrantFlow").asString();
        assertThat(steps(flow)).containsExactly("deny-access-authenticator REQUIRED");
    }

    @Test
    void tellsThePortalWhenSomebodySignsOutElsewhere() {
        assertThat(attribute("backchannel.logout.url"))
                .isEqualTo("${KINWARD_BACKCHANNEL_URL}/logout/connect/back-channel/keycloak");
        assertThat(attribute("backchannel.logout.session.required")).isEqualTo("true");
    }

    @Test
    void keepsNoSecretInTheFile() {
        assertThat(client.path("secret").asString()).isEqualTo("${KINWARD_OIDC_CLIENT_SECRET}");
        assertThat(realm.path("smtpServer").path("password").asString())
                .isEqualTo("${KINWARD_MAIL_PASSWORD:}");
        assertThat(provisioner.path("secret").asString())
                .isEqualTo("${KINWARD_PROVISIONER_SECRET}");
        assertThat(realm.path("users"))
                .extracting(user -> user.path("serviceAccountClientId").asString())
                .containsExactly("kinward-provisioner");
    }

    @Test
    void letsTheAccountThatMakesSignInsManageTheMembersOfOneGroupOnly() {
        var families = group("families");
        assertThat(texts(families.path("realmRoles"))).containsExactly("family");
        var permissions = new ArrayList<JsonNode>();
        client("admin-permissions")
                .path("authorizationSettings")
                .path("policies")
                .forEach(policy -> {
                    if (policy.path("type").asString().equals("scope")) {
                        permissions.add(policy.path("config"));
                    }
                });
        assertThat(permissions).hasSize(1);
        var permission = permissions.getFirst();
        assertThat(permission.path("resources").asString())
                .isEqualTo("[\"" + families.path("id").asString() + "\"]");
        assertThat(permission.path("scopes").asString())
                .isEqualTo(
                        "[\"view\", \"view-members\", \"manage-members\", \"manage-membership\"]");
        var account = realm.path("users").path(0);
        assertThat(texts(account.path("realmRoles"))).containsExactly("provisioner");
        assertThat(texts(account.path("clientRoles").path("realm-management")))
                .containsExactlyInAnyOrder("query-users", "query-groups");
        assertThat(provisioner.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(provisioner.path("standardFlowEnabled").asBoolean(true)).isFalse();
    }

    private JsonNode group(String name) {
        return only(realm.path("groups"), "name", name);
    }

    private JsonNode client(String id) {
        return only(realm.path("clients"), "clientId", id);
    }

    private static JsonNode only(JsonNode list, String key, String value) {
        for (JsonNode each : list) {
            if (each.path(key).asString("").equals(value)) {
                return each;
            }
        }
        throw new AssertionError("No " + key + " " + value);
    }

    @Test
    void knowsTheSixRolesAndMarksStaff() {
        List<String> expected = new ArrayList<>(STAFF);
        expected.addFirst("family");
        expected.addLast("staff-otp");
        expected.addLast("provisioner");
        assertThat(realm.path("roles").path("realm"))
                .extracting(role -> role.path("name").asString())
                .containsExactlyElementsOf(expected);
        for (JsonNode role : realm.path("roles").path("realm")) {
            String name = role.path("name").asString();
            assertThat(texts(role.path("composites").path("realm")))
                    .as(name)
                    .isEqualTo(STAFF.contains(name) ? List.of("staff-otp") : List.of());
        }
    }

    @Test
    void hasThePlacesForCentersButNoCenter() {
        assertThat(realm.path("groups"))
                .extracting(group -> group.path("name").asString())
                .containsExactly("centers", "organization", "families");
        assertThat(realm.path("groups").findValue("subGroups")).isNull();
    }

    @Test
    void putsRolesGroupsAndLanguageIntoTheIdToken() {
        assertThat(client.path("protocolMappers"))
                .extracting(mapper -> mapper.path("config").path("claim.name").asString())
                .containsExactly("realm_access.roles", "groups", "locale");
        for (JsonNode mapper : client.path("protocolMappers")) {
            JsonNode config = mapper.path("config");
            assertThat(config.path("id.token.claim").asString()).isEqualTo("true");
        }
        JsonNode groups = client.path("protocolMappers").path(1).path("config");
        assertThat(groups.path("full.path").asString()).isEqualTo("true");
    }

    @Test
    void asksStaffForOneTimeCodesAtSignInAndAtReset() {
        assertThat(steps(realm.path("browserFlow").asString()))
                .containsExactly("auth-cookie ALTERNATIVE", "kinward sign-in ALTERNATIVE");
        assertThat(steps("kinward sign-in"))
                .contains(
                        "auth-username-password-form REQUIRED",
                        "kinward staff one-time code CONDITIONAL");
        assertThat(steps(realm.path("resetCredentialsFlow").asString()))
                .contains("kinward reset staff one-time code CONDITIONAL");
        for (String flow :
                List.of("kinward staff one-time code", "kinward reset staff one-time code")) {
            assertThat(steps(flow))
                    .containsExactly("conditional-user-role REQUIRED", "auth-otp-form REQUIRED");
            JsonNode first = flow(flow).path("authenticationExecutions").path(0);
            assertThat(condition(first.path("authenticatorConfig").asString()))
                    .isEqualTo("{\"condUserRole\":\"staff-otp\",\"negate\":\"false\"}");
        }
        // Without it Keycloak stores no algorithm and fails on the realm.
        assertThat(realm.path("otpPolicyAlgorithm").asString()).isEqualTo("HmacSHA1");
    }

    @Test
    void slowsDownGuessingWithoutLockingAnyoneOutForGood() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean(true)).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isBetween(300, 3600);
    }

    @Test
    void wantsLongPasswordsThatAreNotTheName() {
        assertThat(realm.path("passwordPolicy").asString().split(" and "))
                .contains(
                        "length(12)",
                        "notUsername(undefined)",
                        "notEmail(undefined)",
                        "passwordHistory(5)");
    }

    @Test
    void endsSessionsAndTokensEarly() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(5 * 60);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(10 * 60 * 60);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
    }

    @Test
    void logsWhatHappens() {
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void speaksEnglishAndSpanish() {
        assertThat(realm.path("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(texts(realm.path("supportedLocales"))).containsExactly("en", "es");
    }

    @Test
    void letsNobodyInWhoWasNotInvited() {
        assertThat(realm.path("sslRequired").asString()).isEqualTo("external");
        assertThat(realm.path("loginWithEmailAllowed").asBoolean()).isTrue();
        assertThat(realm.path("resetPasswordAllowed").asBoolean()).isTrue();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("rememberMe").asBoolean(true)).isFalse();
    }

    private String attribute(String name) {
        return client.path("attributes").path(name).asString();
    }

    private List<String> steps(String alias) {
        return RealmFlows.steps(realm, alias);
    }

    private JsonNode flow(String alias) {
        return RealmFlows.named(realm, alias);
    }

    private String condition(String alias) {
        return RealmFlows.condition(realm, alias);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
