package org.kinward.therapy;

/** What became of a family's request. */
public enum RequestState {
    OPEN,
    /** A session was put together for it. */
    ANSWERED,
    /** Not now; the family is told so in one neutral sentence. */
    DECLINED,
    WITHDRAWN
}
