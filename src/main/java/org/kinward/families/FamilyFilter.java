package org.kinward.families;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.Language;

/**
 * What a coordinator looks for in a center's families.
 *
 * @param text a part of a name, the last digits of a phone number, or the beginning of a mail
 *     address
 * @param language of one of the members; none for all
 */
public record FamilyFilter(
        CenterId center,
        @NotNull @Size(max = 254) String text,
        @Nullable Language language,
        @NotNull FamilyState state) {

    /** Fewer digits find too many. */
    private static final int FEWEST_DIGITS = 4;

    /** By what the text searches. */
    enum By {
        NOTHING,
        NAME,
        PHONE,
        MAIL
    }

    By by() {
        if (text.isBlank()) {
            return By.NOTHING;
        }
        if (text.contains("@")) {
            return By.MAIL;
        }
        boolean onlyDigits = text.chars().noneMatch(Character::isLetter);
        return onlyDigits && Phone.reversedDigits(text).length() >= FEWEST_DIGITS
                ? By.PHONE
                : By.NAME;
    }
}
