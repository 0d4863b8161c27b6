package org.kinward.centers;

/** A room and how many people it seats. */
public record RoomDetails(RoomId id, CenterId center, String name, int seats) {}
