package org.kinward.privacy;

/** What stands in the privacy officer's register. */
public enum ReportKind {
    /** 42 CFR 2.4: somebody says that the rules were broken. Nobody may be treated worse for it. */
    COMPLAINT,
    /** 42 CFR 2.16: records were lost, seen or used as they should not be. */
    INCIDENT
}
