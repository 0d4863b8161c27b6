package org.kinward.notifications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.kinward.centers.CenterId;

/**
 * Which messages of a center to list.
 *
 * @param states none for all
 * @param family part of a household's or a member's name; empty for all
 */
public record OutboxFilter(
        @NotNull CenterId center,
        @NotNull Set<MessageState> states,
        @NotNull @Size(max = 120) String family) {

    public OutboxFilter {
        states = Set.copyOf(states);
    }
}
