package org.kinward.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is understood and refused. It carries the key of one plain sentence that says what
 * the person can do instead; the sentence is made in one place, {@code shared.ui.Attempt}.
 */
public abstract class BusinessRefusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    protected BusinessRefusal(String messageKey, Object... arguments) {
        this(null, messageKey, arguments);
    }

    protected BusinessRefusal(@Nullable Throwable cause, String messageKey, Object... arguments) {
        // A refusal is an answer, not a fault: no stack trace is filled in.
        super(messageKey, cause, false, false);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in messages.properties. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence's placeholders stand for. */
    public List<Object> arguments() {
        return arguments;
    }
}
