package org.kinward.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/** A family member says, in their own words, whom they come for. */
public record ClaimLink(@NotBlank @Size(max = 500) @PlainText String words) {}
