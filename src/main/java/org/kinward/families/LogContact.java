package org.kinward.families;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.PlainText;

/**
 * A contact with a family to keep.
 *
 * @param member with whom; none for the family as a whole
 */
public record LogContact(
        @Nullable MemberId member,
        @NotNull ContactWay way,
        @NotNull ContactDirection direction,
        @NotNull ContactOutcome outcome,
        @Min(0) @Max(600) int minutes,
        @Nullable @Size(max = 1000) @PlainText String note,
        @NotNull Instant at) {}
