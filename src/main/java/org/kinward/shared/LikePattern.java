package org.kinward.shared;

import java.util.Locale;

/** What people type into a search, made into a pattern for {@code like … escape '!'}. */
public final class LikePattern {

    private LikePattern() {}

    /** Finds the text anywhere, in lower case; its own wildcards are taken as they are. */
    public static String containing(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
