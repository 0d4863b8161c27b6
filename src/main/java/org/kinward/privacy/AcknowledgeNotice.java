package org.kinward.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A client was given the notice of 42 CFR 2.22 in its present words. */
public record AcknowledgeNotice(@NotNull ClientId client, @NotNull LocalDate on) {}
