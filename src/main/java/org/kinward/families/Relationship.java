package org.kinward.families;

/** How a family member sees their own part; family is whom the person says it is. */
public enum Relationship {
    PARENT,
    SPOUSE_PARTNER,
    ADULT_CHILD,
    MINOR_CHILD,
    SIBLING,
    GRANDPARENT,
    OTHER_RELATIVE,
    FRIEND,
    GUARDIAN,
    OTHER
}
