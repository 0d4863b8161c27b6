package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** A task that needs nothing to be done, and why. */
public record DismissTask(
        @NotNull TaskId task, @NotBlank @Size(max = 500) @PlainText String reason) {}
