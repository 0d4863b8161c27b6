package org.kinward.scheduling.ui;

import java.util.List;

/**
 * All that the calendar element shows; the names are those it reads.
 *
 * @param firstDay the day a week begins with, Sunday being 0
 * @param earliest the first time of day on screen, like 07:00:00, and
 * @param latest the last
 */
record CalendarPage(
        String view,
        String date,
        String today,
        String locale,
        int firstDay,
        String earliest,
        String latest,
        String label,
        List<Item> entries,
        List<Shade> shades,
        List<Column> columns) {

    /** A session; times are local to the center. */
    record Item(
            String id,
            String title,
            String label,
            String start,
            String end,
            List<String> columns,
            String tone,
            boolean movable) {}

    /**
     * A time in which nothing can be booked, behind the sessions.
     *
     * @param title what it is called; may be empty
     * @param day whether it is a whole day, which a month shows too
     */
    record Shade(String title, String start, String end, boolean day, List<String> columns) {}

    /** A room's or a person's column. */
    record Column(String id, String title) {}
}
