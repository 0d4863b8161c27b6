package org.kinward.therapy;

import java.time.Instant;
import java.util.Set;
import org.kinward.families.MemberId;

/**
 * A time on offer, and what people said to it; to a family, what those said for whom the reader may
 * answer.
 */
public record OfferedTime(
        SessionOptionId option, Instant startsAt, Set<MemberId> suits, Set<MemberId> doesNot) {}
