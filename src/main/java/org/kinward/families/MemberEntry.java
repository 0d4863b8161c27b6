package org.kinward.families;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member on the family's page.
 *
 * @param leftOn when they left; nothing while they take part
 * @param merged whether another entry stands for this person
 * @param version what was read, so that no edit is lost unseen
 */
public record MemberEntry(
        MemberProfile person,
        @Nullable LocalDate leftOn,
        boolean merged,
        List<Acting> acting,
        long version) {

    public MemberEntry {
        acting = List.copyOf(acting);
    }
}
