package org.kinward.therapy;

import java.util.List;
import org.kinward.scheduling.Conflict;

/**
 * What stands against a time, before anybody books it.
 *
 * @param conflicts of the calendar, and places of members in other parts of the program
 * @param obstacles what must be settled before these people are invited
 */
public record TimeCheck(List<Conflict> conflicts, List<Obstacle> obstacles) {

    public TimeCheck {
        conflicts = List.copyOf(conflicts);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether nothing does. */
    public boolean isClear() {
        return conflicts.isEmpty() && obstacles.isEmpty();
    }
}
