package org.kinward.education;

import org.kinward.centers.CenterId;
import org.kinward.shared.LocalizedText;

/** A module as staff see it; retired ones are no longer offered for new sessions. */
public record ModuleDetails(
        ModuleId id,
        CenterId center,
        LocalizedText title,
        int sequence,
        boolean retired,
        long version) {}
