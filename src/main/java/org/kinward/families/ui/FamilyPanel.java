package org.kinward.families.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.kinward.families.HouseholdDetails;
import org.springframework.modulith.NamedInterface;

/**
 * A part of the family page that another module brings. Families knows none of them; a module makes
 * a bean of this type. Its services decide what the person may see.
 */
@NamedInterface("panels")
public interface FamilyPanel {

    /** Where it stands: smaller numbers first. */
    int order();

    /** The key of its heading in messages.properties. */
    String titleKey();

    /** What it shows of that household; empty where the signed-in person has nothing to see. */
    Optional<Component> show(HouseholdDetails household);
}
