package org.kinward.notifications;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinward.families.FamilyDirectory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds messages for staff whose right to see them was checked before. */
@Component
class OutboxSearch {

    /** Who looks for a name means few families; this is what one search finds at most. */
    private static final int MOST_FAMILIES = 200;

    private final OutboxRepository messages;
    private final FamilyDirectory families;
    private final MessageRows rows;

    OutboxSearch(OutboxRepository messages, FamilyDirectory families, MessageRows rows) {
        this.messages = messages;
        this.families = families;
        this.rows = rows;
    }

    List<MessageRow> list(OutboxFilter filter, int page, int size) {
        var center = filter.center().value();
        var paged = PageRequest.of(page, size);
        var found =
                filter.family().isBlank()
                        ? messages.list(center, states(filter), paged)
                        : messages.listOf(center, states(filter), households(filter), paged);
        return rows.forStaff(filter.center(), found);
    }

    long count(OutboxFilter filter) {
        var center = filter.center().value();
        return filter.family().isBlank()
                ? messages.count(center, states(filter))
                : messages.countOf(center, states(filter), households(filter));
    }

    private List<UUID> households(OutboxFilter filter) {
        return families.search(filter.center(), filter.family(), 0, MOST_FAMILIES).stream()
                .map(family -> family.id().value())
                .toList();
    }

    private static Set<MessageState> states(OutboxFilter filter) {
        return filter.states().isEmpty() ? EnumSet.allOf(MessageState.class) : filter.states();
    }
}
