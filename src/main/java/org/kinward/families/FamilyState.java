package org.kinward.families;

/** Which families a list shows. All but the last are of families that take part. */
public enum FamilyState {
    ALL,
    WITH_SIGN_IN,
    WITHOUT_SIGN_IN,
    /** The last contact that was noted reached nobody. */
    NEEDS_CONTACT,
    /** Everybody in it has left. */
    LEFT
}
