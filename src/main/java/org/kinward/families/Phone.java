package org.kinward.families;

import jakarta.persistence.Embeddable;

/**
 * A telephone number as it was written, and its digits backwards for searching by the last ones.
 */
@Embeddable
record Phone(String number, String digitsReversed) {

    static Phone of(String number) {
        return new Phone(number.strip(), reversedDigits(number));
    }

    /** The digits of any text, the last one first. */
    static String reversedDigits(String text) {
        var digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.reverse().toString();
    }
}
