package org.kinward.shared;

import java.util.Optional;

/** Tells which screen the current request belongs to; the user interface answers. */
public interface ScreenName {

    /** The screen's address with its ids left out, if a screen is asking. */
    Optional<String> current();
}
