package org.kinward.centers;

/** A staff member as screens show them. */
public record StaffDetails(StaffId id, CenterId center, String name) {}
