package org.kinward.shared;

/**
 * The one answer for an id that nobody has and for an id that is somebody else's, so that asking
 * tells nothing.
 */
public final class NotFound extends BusinessRefusal {

    public NotFound() {
        super("refusal.notFound");
    }

    public NotFound(Throwable cause) {
        super(cause, "refusal.notFound");
    }
}
