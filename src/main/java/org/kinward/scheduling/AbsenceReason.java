package org.kinward.scheduling;

/** Why somebody is away or a room cannot be used; families are never told. */
public enum AbsenceReason {
    VACATION,
    ILLNESS,
    TRAINING,
    REPAIR,
    OTHER
}
