package org.kinward.privacy;

/** The notice to patients of 42 CFR 2.22; its words are texts below {@code notice.}. */
public final class PatientNotice {

    /** Changes whenever the words do, so that one can tell who was given which. */
    public static final String VERSION = "2026-2";

    private PatientNotice() {}
}
