package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.shared.PlainText;

/**
 * What a family member says to an invitation.
 *
 * @param start the one that was on the screen, so that nobody says yes to another
 * @param note a few words for staff
 */
public record AnswerInvitation(
        @NotNull TherapySessionId session,
        @NotNull MemberId member,
        @NotNull Answer answer,
        @NotNull Instant start,
        @Nullable @Size(max = 500) @PlainText String note) {}
