package org.kinward.education;

import org.kinward.centers.CenterId;

/**
 * Which sessions of a center to list.
 *
 * @param titlePart part of the module's title, in any case; empty for all
 */
public record SessionFilter(CenterId center, Scope scope, String titlePart) {

    /** Upcoming and past by the session's start; cancelled ones are only in their own list. */
    public enum Scope {
        UPCOMING,
        PAST,
        CANCELLED
    }
}
