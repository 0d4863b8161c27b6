package org.kinward.therapy;

import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;

/**
 * One thing that must be settled before people are invited, for staff alone.
 *
 * @param member whom it is about; none where that must not be told
 * @param client the client whose consent is missing; none for all else
 */
public record Obstacle(Kind kind, @Nullable MemberId member, @Nullable ClientId client) {

    /** What is missing; {@code therapy.obstacle.…} says it, {@code therapy.fix.…} what to do. */
    public enum Kind {
        /** No active consent of that client lets the member know of joint sessions. */
        CONSENT_MISSING,
        /** Some of these people may not meet; nobody is told who or why. */
        NOT_TOGETHER,
        /** Younger than the modality is for. */
        TOO_YOUNG,
        /** A child whose year of birth nobody entered. */
        AGE_UNKNOWN,
        /** A minor for whom nobody acts. */
        NO_REPRESENTATIVE
    }
}
