package org.kinward.scheduling;

import java.time.Instant;
import java.util.List;

/**
 * A time that suits.
 *
 * @param resources what would be taken, one of each set of the question, in its order
 * @param suits how many of those whose preferred hours count have said this hour suits
 */
public record Proposal(Instant startsAt, List<Resource> resources, int suits) {}
