package org.kinward.families;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ages where only the year of birth is known: a doubt counts against the age asked for. */
public final class AgeRule {

    /** Nobody is older. */
    public static final int OLDEST = 120;

    private AgeRule() {}

    /** Whether somebody born in that year is at least that old today, whatever their birthday. */
    public static boolean isSurelyAtLeast(int years, @Nullable Integer birthYear, LocalDate today) {
        return birthYear != null && today.getYear() - birthYear > years;
    }

    /** Whether that can be somebody's year of birth. */
    public static boolean isBirthYear(int year, LocalDate today) {
        return year <= today.getYear() && year >= today.getYear() - OLDEST;
    }
}
