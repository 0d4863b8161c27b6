package org.kinward.families;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * A center's public page.
 *
 * @param open whether strangers see it and may ask for a sign-in
 * @param version what was read, so that no edit is lost unseen
 */
public record ProgramPageForm(
        @NotNull CenterId center,
        boolean open,
        @Nullable @Size(max = 2000) @PlainText String aboutEn,
        @Nullable @Size(max = 2000) @PlainText String aboutEs,
        long version) {}
