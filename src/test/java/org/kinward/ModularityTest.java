package org.kinward;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(KinwardApplication.class);

    @Test
    void modulesUseOnlyWhatTheyAreAllowedTo() {
        modules.verify();
    }

    /** Diagrams for docs and reviewers, in target/spring-modulith-docs. */
    @Test
    void modulesAreDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
