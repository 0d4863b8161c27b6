package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.kinward.centers.RoomId;

/**
 * A question for times that suit.
 *
 * @param rooms of which one is needed; none for the room of the plan, or none at all by video
 * @param first the first day, and
 * @param last the last one; at most 12 weeks
 */
public record FindTimes(
        @NotNull TherapySessionId session,
        @NotNull Set<@NotNull RoomId> rooms,
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotNull LocalTime earliest,
        @NotNull LocalTime latest) {

    public FindTimes {
        rooms = Set.copyOf(rooms);
    }
}
