package org.kinward.notifications;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reminders of one center. */
record ReminderPlan(Set<ReminderLead> leads, ZoneId zone) {

    static final Set<ReminderLead> USUAL =
            EnumSet.of(ReminderLead.WEEK, ReminderLead.DAY, ReminderLead.TWO_HOURS);

    /** When the next reminder after that instant is due; null where none is left. */
    @Nullable Instant next(Instant start, Instant after) {
        return leads.stream()
                .map(lead -> lead.before(start, zone))
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The reminder to send now: the latest that is due. An earlier one that was missed, because the
     * portal was down, is not sent on top; one that was due before the person knew of the present
     * state (it is in what they were told then) is not sent at all.
     */
    Optional<ReminderLead> due(Instant start, Instant known, Instant now) {
        return now.isBefore(start)
                ? dueAlready(start, now)
                        .max(comparing((ReminderLead lead) -> lead.before(start, zone)))
                        .filter(lead -> !lead.before(start, zone).isBefore(known))
                : Optional.empty();
    }

    private Stream<ReminderLead> dueAlready(Instant start, Instant now) {
        return leads.stream().filter(lead -> !lead.before(start, zone).isAfter(now));
    }
}
