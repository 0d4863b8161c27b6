package org.kinward.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log names the screen that was opened, not the one it was opened from. */
@DatabaseTest
@Import(PrivacyWorld.class)
@ViewPackages(packages = "org.kinward")
class ScreenOfALookTest extends SpringBrowserlessTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired JdbcClient jdbc;

    @Test
    void aClientsPageIsLoggedUnderItsOwnName() {
        var center = world.center();
        var client = privacy.client(center, "J.R.");
        SignIn.as(center.staff().privacyOfficer());
        navigate(ClientsView.class);

        navigate(ClientView.class, Map.of(ClientView.CLIENT, client.value().toString()));

        assertThat(
                        jdbc.sql(
                                        "select place from audit_entries where action = 'CLIENT_READ' order by id desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("clients/:id");
    }
}
