package org.kinward.therapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.families.MemberId;
import org.kinward.shared.PlainText;

/** A family member's wish that a session be at another time. */
public record AskOtherTime(
        @NotNull TherapySessionId session,
        @NotNull MemberId member,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
