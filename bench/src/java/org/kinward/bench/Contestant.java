package org.kinward.bench;

/** A way to enroll. */
interface Contestant {

    void enroll(Place place);
}
