package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * Two people who may not be scheduled together: a family member, and another one or a client.
 *
 * @param reason for the privacy officer alone
 */
public record KeepApart(
        @NotNull CenterId center,
        @NotNull RecipientId member,
        @Nullable RecipientId other,
        @Nullable ClientId client,
        @NotBlank @Size(max = 1000) @PlainText String reason) {}
