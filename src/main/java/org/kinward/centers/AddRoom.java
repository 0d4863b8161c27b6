package org.kinward.centers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** A room to add to a center. */
public record AddRoom(
        CenterId center,
        @NotBlank @Size(max = 120) @PlainText String name,
        @Min(1) @Max(500) int seats) {}
