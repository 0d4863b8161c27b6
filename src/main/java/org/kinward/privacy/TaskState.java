package org.kinward.privacy;

/** What became of a task. */
public enum TaskState {
    OPEN,
    DONE,
    /** Put away with a reason. */
    DISMISSED
}
