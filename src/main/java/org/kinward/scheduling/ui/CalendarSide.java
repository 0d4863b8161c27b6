package org.kinward.scheduling.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.kinward.centers.CenterDetails;
import org.springframework.modulith.NamedInterface;

/**
 * Something that stands beside the calendar of a center, like what waits for a time. Scheduling
 * knows no feature; a module makes a bean of this type. Its services decide what the person may
 * see.
 */
@NamedInterface("panels")
public interface CalendarSide {

    /** What it shows of that center; empty where the signed-in person has nothing to see. */
    Optional<Panel> beside(CenterDetails center);

    /**
     * A part that can be folded away.
     *
     * @param title what it is and how much, like "Requests (2)"
     */
    record Panel(String title, Component content) {}
}
