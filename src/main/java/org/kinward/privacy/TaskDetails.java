package org.kinward.privacy;

/**
 * Something that waits for the privacy officer.
 *
 * @param daysBefore how soon the consent ends: within 30, 14 or 3 days; 0 where it has ended
 */
public record TaskDetails(
        TaskId id, TaskKind kind, int daysBefore, ClientDetails client, ConsentDetails consent) {}
