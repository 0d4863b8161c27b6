package org.kinward.therapy;

import java.util.List;
import org.kinward.attendance.MemberPlace;
import org.kinward.scheduling.Conflict;

/**
 * What stands against a time, before anybody books it.
 *
 * @param places of members in other parts of the program; to be overruled with a reason
 * @param obstacles what must be settled before these people are invited
 */
public record TimeCheck(
        List<Conflict> conflicts, List<MemberPlace> places, List<Obstacle> obstacles) {

    public TimeCheck {
        conflicts = List.copyOf(conflicts);
        places = List.copyOf(places);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether nothing does. */
    public boolean isClear() {
        return conflicts.isEmpty() && places.isEmpty() && obstacles.isEmpty();
    }
}
