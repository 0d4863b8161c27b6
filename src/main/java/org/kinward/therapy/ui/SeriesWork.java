package org.kinward.therapy.ui;

/** What is done to a series; its texts end in these words. */
enum SeriesWork {
    PLAN,
    MOVE,
    CHANGE
}
