package org.kinward.education;

/** What became of an enrollment. Asking twice gives the same answer twice. */
public sealed interface EnrollmentOutcome {

    EnrollmentId enrollment();

    /** Everybody asked for has a seat. */
    record Seated(EnrollmentId enrollment) implements EnrollmentOutcome {}

    /**
     * The household waits.
     *
     * @param position its place in line now, 1 for the first
     */
    record Waitlisted(EnrollmentId enrollment, long position) implements EnrollmentOutcome {}
}
