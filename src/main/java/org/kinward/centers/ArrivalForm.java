package org.kinward.centers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.kinward.shared.PlainText;

/**
 * How to get to a center, as it is entered; each text may be empty.
 *
 * @param version what was read, so that no edit is lost unseen
 */
public record ArrivalForm(
        @NotNull CenterId center,
        @NotNull @Size(max = 250) @PlainText String address,
        @NotNull @Pattern(regexp = PHONE) String phone,
        @NotNull @Size(max = 500) @PlainText String noteEn,
        @NotNull @Size(max = 500) @PlainText String noteEs,
        long version) {

    /** A number people can read and a phone can dial; or nothing. */
    public static final String PHONE = "|[+(]?[0-9][0-9 ().-]{2,38}";
}
