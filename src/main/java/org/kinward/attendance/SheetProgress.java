package org.kinward.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a sheet is; who closed it and when, once it is closed. */
public record SheetProgress(
        SheetState state, @Nullable String closedBy, @Nullable Instant closedAt) {}
