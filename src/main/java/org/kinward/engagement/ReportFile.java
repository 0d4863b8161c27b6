package org.kinward.engagement;

/** A finished file; its name holds the center's code and the period, and no person's name. */
public record ReportFile(String name, String contentType, byte[] content) {}
