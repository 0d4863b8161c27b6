package org.kinward.education;

import org.springframework.data.domain.Sort;

/** The orders a list of sessions comes in. Nothing a browser sends ever becomes part of a query. */
public enum SessionSort {
    SOONEST_FIRST(Sort.by("s.startsAt", "s.id")),
    LATEST_FIRST(Sort.by(Sort.Direction.DESC, "s.startsAt", "s.id")),
    BY_MODULE(Sort.by("m.title.en", "s.startsAt", "s.id")),
    BY_MODULE_BACKWARDS(Sort.by(Sort.Direction.DESC, "m.title.en", "s.startsAt", "s.id"));

    private final Sort sort;

    SessionSort(Sort sort) {
        this.sort = sort;
    }

    Sort sort() {
        return sort;
    }
}
