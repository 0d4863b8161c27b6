package org.kinward.scheduling;

import java.util.List;

/** The best times first, spread over days, and the days that have none. */
public record TimeAnswer(List<Proposal> proposals, List<RejectedDay> rejected) {}
