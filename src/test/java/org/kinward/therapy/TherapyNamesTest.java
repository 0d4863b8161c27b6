package org.kinward.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinward.testsupport.DatabaseTest;
import org.kinward.testsupport.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** In the audit log a session is called by its families. */
@DatabaseTest
@Import(TherapyWorld.class)
class TherapyNamesTest {

    @Autowired World world;
    @Autowired TherapyWorld therapy;
    @Autowired TherapyNames names;

    @Test
    void aSessionIsCalledByItsFamilyAndAtNoOtherCenter() {
        var center = world.center();
        var family = world.family(center, 2);
        var id = therapy.open(center, family);
        therapy.book(center, id, therapy.at(center, 5, 10));
        var ids = List.of(id.value());

        assertThat(names.of(center.id().value(), ids).get(id.value())).startsWith("River");
        assertThat(names.of(null, ids)).hasSize(1);
        assertThat(names.of(world.center().id().value(), ids)).isEmpty();
    }
}
