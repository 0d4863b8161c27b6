package org.kinward.attendance;

/** A sheet, how many people hold a place on it, and how many of them have no mark. */
record CountedSheet(AttendanceSheet sheet, long expected, long unmarked) {

    SheetListItem item() {
        return new SheetListItem(sheet.summary(), expected, unmarked);
    }
}
