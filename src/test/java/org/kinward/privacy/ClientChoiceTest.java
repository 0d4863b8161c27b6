package org.kinward.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinward.shared.Columns;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(PrivacyWorld.class)
class ClientChoiceTest {

    @Autowired World world;
    @Autowired PrivacyWorld privacy;
    @Autowired ClientChoice choice;
    @Autowired JdbcClient jdbc;

    @Test
    void whoWasDischargedTakesNobodysPlaceInTheChoice() {
        var center = world.center();
        IntStream.range(0, 51).forEach(_ -> privacy.client(center, "J.R."));
        jdbc.sql("update clients set discharged_on = admitted_on where center_id = ?")
                .param(Columns.bytes(center.id().value()))
                .update();
        var present = privacy.client(center, "J.R.");
        // Last in the order of codes.
        jdbc.sql("update clients set code = 'Z-1' where id = ?")
                .param(Columns.bytes(present.value()))
                .update();

        var found = SignIn.as(center.staff().therapist(), () -> choice.search(center.id(), "j.r"));

        assertThat(found).extracting(ClientLabel::id).containsExactly(present);
    }
}
