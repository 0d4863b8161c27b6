package org.kinward.notifications;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a message says, before it has a form. */
record Letter(
        Locale locale,
        String subject,
        String heading,
        String body,
        List<Fact> facts,
        @Nullable Link action,
        List<String> footer,
        @Nullable Link unsubscribe) {

    Letter {
        facts = List.copyOf(facts);
        footer = List.copyOf(footer);
    }

    /** A labelled line, like "When". */
    record Fact(String label, String text) {}

    /** Something to follow. */
    record Link(String label, String url) {}
}
