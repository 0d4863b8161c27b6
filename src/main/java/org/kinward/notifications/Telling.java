package org.kinward.notifications;

/**
 * A message about a place, for whoever reads it.
 *
 * @param known whether the reader may have heard of this place before, and has it in a calendar
 */
record Telling(OutboxMessage message, Participation place, ForWhom whom, boolean known) {

    /**
     * Whether its calendar file does any good: what ends for somebody else, and never was an entry
     * of its own, would look as if the reader's appointment were cancelled.
     */
    boolean concernsCalendars() {
        var kind = message.kind();
        boolean othersEnd = kind.cancels() && whom == ForWhom.ANOTHER_BESIDE_OWN && !known;
        return place.isInvited() && (kind.invites() || kind.cancels()) && !othersEnd;
    }
}
