package org.kinward.centers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/**
 * A center to open.
 *
 * @param code the name of its Keycloak group under {@code /centers}
 * @param zone an IANA time zone, like America/Denver
 */
public record OpenCenter(
        @NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String code,
        @NotBlank @Size(max = 120) @PlainText String name,
        @NotBlank @TimeZone String zone) {}
