package org.kinward.families;

/** Why a row of an imported file cannot be entered. */
public enum ImportProblem {
    MISSING,
    TOO_LONG,
    NOT_PLAIN,
    UNKNOWN_RELATIONSHIP,
    NOT_A_BIRTH_YEAR,
    UNKNOWN_LANGUAGE,
    NOT_A_PHONE,
    NOT_A_MAIL,
    TWICE_IN_FILE,
    FAMILY_FULL
}
