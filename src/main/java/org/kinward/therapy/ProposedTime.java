package org.kinward.therapy;

import java.time.Instant;
import java.time.LocalDateTime;
import org.kinward.families.MemberId;

/**
 * A time that a family member proposes instead of another.
 *
 * @param local the start by the center's clocks
 * @param check what stands against it now
 */
public record ProposedTime(
        MemberId member, Instant startsAt, LocalDateTime local, TimeCheck check) {}
