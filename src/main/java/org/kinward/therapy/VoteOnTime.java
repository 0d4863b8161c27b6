package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import org.kinward.families.MemberId;

/** Whether a time on offer suits a family member. */
public record VoteOnTime(
        @NotNull TherapySessionId session,
        @NotNull SessionOptionId option,
        @NotNull MemberId member,
        boolean suits) {}
