package org.kinward.shared;

/** A table whose rows stay as they were written; a module names its own as beans. */
public record AppendOnlyTable(String name) {}
