package org.kinward.families;

/** A row that cannot be entered, and why. */
public record ImportError(long line, ImportColumn column, ImportProblem problem, String value) {}
