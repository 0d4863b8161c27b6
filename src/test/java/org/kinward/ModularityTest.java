package org.kinward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(KinwardApplication.class);

    @Test
    void modulesUseOnlyWhatTheyAreAllowedTo() {
        modules.verify();
    }

    /**
     * A package-info beside tests would hide the module's own, and with it what the module may use.
     */
    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(modules.stream()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(modules.stream().filter(module -> module.isOpen()))
                .extracting(module -> module.getIdentifier().toString())
                .containsExactly("shared");
    }

    /** Diagrams for docs and reviewers, in target/spring-modulith-docs. */
    @Test
    void modulesAreDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
