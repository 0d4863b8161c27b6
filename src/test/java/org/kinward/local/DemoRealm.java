package org.kinward.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The production realm made fit for trying out: the demo centers and users are added, and two
 * things are taken away that need a phone or a mailbox: <b>the one-time code of staff</b> (in
 * production it is required) and the check of mail addresses. Mail goes to the local mail server.
 */
public final class DemoRealm {

    private static final Path PRODUCTION = Path.of("src/main/keycloak/kinward-realm.json");
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoRealm() {}

    /** The realm as shipped. */
    public static JsonNode production() {
        return JSON.readTree(Workspace.checkout().resolve(PRODUCTION).toFile());
    }

    /** The realm for {@code ./portal run} and the browser tests. */
    public static JsonNode demo(int mailPort) {
        ObjectNode realm = (ObjectNode) production();
        DemoUsers demo = DemoUsers.load();
        realm.put("verifyEmail", false);
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", Integer.toString(mailPort))
                .put("from", "sign-in@kinward.example")
                .put("starttls", "false");
        withoutOneTimeCode(realm);
        addCenters(realm, demo.centers());
        ArrayNode users = realm.withArray("users");
        demo.users().forEach(user -> addUser(users.addObject(), user, demo.password()));
        return realm;
    }

    private static void withoutOneTimeCode(ObjectNode realm) {
        for (JsonNode flow : realm.withArray("authenticationFlows")) {
            for (JsonNode step : flow.withArray("authenticationExecutions")) {
                if (step.path("flowAlias").asString("").contains("staff one-time code")) {
                    ((ObjectNode) step).put("requirement", "DISABLED");
                }
            }
        }
    }

    private static void addCenters(ObjectNode realm, List<String> codes) {
        for (JsonNode group : realm.withArray("groups")) {
            if (group.path("name").asString().equals("centers")) {
                ArrayNode centers = ((ObjectNode) group).putArray("subGroups");
                codes.forEach(code -> centers.addObject().put("name", code));
            }
        }
    }

    private static void addUser(ObjectNode json, DemoUser user, String password) {
        json.put("id", user.id().toString())
                .put("username", user.username())
                .put("email", user.email())
                .put("emailVerified", true)
                .put("firstName", user.firstName())
                .put("lastName", user.lastName())
                .put("enabled", true);
        json.set("attributes", JSON.valueToTree(Map.of("locale", List.of(user.locale()))));
        json.set("realmRoles", JSON.valueToTree(user.roles()));
        json.set("groups", JSON.valueToTree(user.groups()));
        json.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
    }
}
