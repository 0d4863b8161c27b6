package org.kinward.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished form to keep.
 *
 * @param draft the draft it replaces; none for a new one
 */
public record SaveDraft(
        @NotNull ClientId client, @Nullable DraftId draft, @NotNull @Valid DraftForm form) {}
