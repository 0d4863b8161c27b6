package org.kinward.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinward.local.DemoRealm;
import org.kinward.local.DemoUser;
import org.kinward.local.DemoUsers;
import tools.jackson.databind.JsonNode;

/** The demo realm is the shipped one, but for what trying it out needs. */
class DemoRealmTest {

    private final JsonNode demo = DemoRealm.demo(2525);
    private final DemoUsers users = DemoUsers.load();

    @Test
    void keepsTheClientAsShipped() {
        assertThat(demo.path("clients")).isEqualTo(DemoRealm.production().path("clients"));
        assertThat(demo.path("passwordPolicy"))
                .isEqualTo(DemoRealm.production().path("passwordPolicy"));
    }

    @Test
    void hasTheDemoCenters() {
        assertThat(demo.path("groups").path(0).path("subGroups"))
                .extracting(group -> group.path("name").asString())
                .containsExactly("cedar", "mesa");
    }

    @Test
    void takesOneTimeCodesOff() {
        assertThat(RealmFlows.steps(demo, "kinward sign-in"))
                .contains("kinward staff one-time code DISABLED");
        assertThat(RealmFlows.steps(demo, "kinward reset"))
                .contains("kinward reset staff one-time code DISABLED");
        assertThat(demo.path("verifyEmail").asBoolean(true)).isFalse();
        assertThat(demo.path("smtpServer").path("host").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void hasSomebodyForEveryRoleUnderAFixedId() {
        Set<String> held = new HashSet<>();
        users.users().forEach(user -> held.addAll(user.roles()));
        assertThat(held)
                .containsExactlyInAnyOrder(
                        "family",
                        "facilitator",
                        "therapist",
                        "coordinator",
                        "privacy-officer",
                        "administrator");
        // Besides them only the portal's own account.
        assertThat(demo.path("users")).hasSize(users.users().size() + 1);
        JsonNode ana = demo.path("users").path(1);
        assertThat(ana.path("id").asString()).isEqualTo(users.named("ana").id().toString());
        assertThat(ana.path("attributes").path("locale").path(0).asString()).isEqualTo("es");
    }

    @Test
    void inventsItsPeople() {
        assertThat(users.users())
                .extracting(DemoUser::email)
                .allMatch(email -> email.endsWith("@kinward.example"));
    }
}
