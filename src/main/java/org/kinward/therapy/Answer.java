package org.kinward.therapy;

/** What a family member says to an invitation. */
public enum Answer {
    NEEDS_ANSWER,
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
