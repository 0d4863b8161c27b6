package org.kinward.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in words on a tinted ground; the words carry the meaning, never the color alone. */
public final class StatusBadge extends Span {

    /** How a state feels. */
    public enum Tone {
        GOOD,
        WAITING,
        ENDED,
        NEUTRAL
    }

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("status-badge", "tone-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
