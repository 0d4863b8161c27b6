package org.kinward.local;

/**
 * A local service did not come up; the message says which one, why, and what its log ended with.
 */
public final class LocalServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LocalServiceException(String message) {
        super(message);
    }

    LocalServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
