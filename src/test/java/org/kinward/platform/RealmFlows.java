package org.kinward.platform;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a realm's authentication flows. */
final class RealmFlows {

    private RealmFlows() {}

    static JsonNode named(JsonNode realm, String alias) {
        return find(realm.path("authenticationFlows"), alias);
    }

    /** Each step as what it runs and how binding it is. */
    static List<String> steps(JsonNode realm, String alias) {
        return named(realm, alias)
                .path("authenticationExecutions")
                .valueStream()
                .map(step ->
                        step.path("flowAlias").asString(step.path("authenticator").asString(""))
                                + " "
                                + step.path("requirement").asString())
                .toList();
    }

    static String condition(JsonNode realm, String alias) {
        return find(realm.path("authenticatorConfig"), alias).path("config").toString();
    }

    private static JsonNode find(JsonNode all, String alias) {
        return all.valueStream()
                .filter(one -> one.path("alias").asString().equals(alias))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The realm has no " + alias));
    }
}
