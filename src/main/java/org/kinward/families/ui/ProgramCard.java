package org.kinward.families.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * A card on a family's first screen that another module brings. A module makes a bean of this type;
 * its services decide what the person may see.
 */
@NamedInterface("panels")
public interface ProgramCard {

    /** Where it stands: smaller numbers first. */
    int order();

    /** What it shows now; empty where there is nothing to say. */
    Optional<Component> show();
}
