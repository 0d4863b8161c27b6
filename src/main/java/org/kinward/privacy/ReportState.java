package org.kinward.privacy;

/** Whether a complaint or an incident still waits for its outcome. */
public enum ReportState {
    OPEN,
    CLOSED
}
