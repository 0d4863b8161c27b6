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

    /** The same to look at: its links lead nowhere. */
    Letter withDeadLinks() {
        return new Letter(
                locale, subject, heading, body, facts, dead(action), footer, dead(unsubscribe));
    }

    private static @Nullable Link dead(@Nullable Link link) {
        return link == null ? null : new Link(link.label(), "#");
    }

    /** A labelled line, like "When". */
    record Fact(String label, String text) {}

    /** Something to follow. */
    record Link(String label, String url) {}
}
