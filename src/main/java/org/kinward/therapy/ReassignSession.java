package org.kinward.therapy;

import jakarta.validation.constraints.NotNull;
import org.kinward.centers.StaffId;
import org.kinward.scheduling.Overruled;

/** Another therapist for a session, in the place of one it has. */
public record ReassignSession(
        @NotNull TherapySessionId session,
        int edition,
        @NotNull StaffId from,
        @NotNull StaffId to,
        @NotNull Overruled overruled) {}
