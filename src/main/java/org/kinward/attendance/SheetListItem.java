package org.kinward.attendance;

/** A sheet in a list, with how many people hold a place and how many of them have no mark. */
public record SheetListItem(SheetSummary sheet, long expected, long unmarked) {}
