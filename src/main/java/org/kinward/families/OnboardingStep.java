package org.kinward.families;

/** The five steps in which a new family member tells the center about themselves. */
public enum OnboardingStep {
    NAME,
    REACH,
    SAFETY,
    NEEDS,
    AGREEMENT
}
