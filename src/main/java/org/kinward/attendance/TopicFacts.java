package org.kinward.attendance;

import java.util.UUID;
import org.kinward.shared.LocalizedText;

/**
 * What became of one topic, like an education module.
 *
 * @param held occurrences that were not cancelled
 * @param seats seats of the held occurrences together
 * @param cancelled occurrences the center cancelled
 * @param tally the places in all of them
 */
public record TopicFacts(
        UUID topicId, LocalizedText topic, long held, long seats, long cancelled, Tally tally) {}
