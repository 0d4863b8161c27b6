package org.kinward.privacy;

/** What lets a center disclose client data. All but {@link #CONSENT} need a written reason. */
public enum DisclosureBasis {
    /** 42 CFR 2.31: a consent that names the recipient. */
    CONSENT,
    /** 42 CFR 2.51. */
    MEDICAL_EMERGENCY,
    /** 42 CFR 2.12(c)(5): a crime on the premises or against staff. */
    CRIME_ON_PREMISES,
    /** 42 CFR 2.12(c)(6). */
    CHILD_ABUSE_REPORT,
    /** 42 CFR 2.61. */
    COURT_ORDER
}
