package org.kinward.therapy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.Overruled;

/** What staff read around a session: how it came about, and what else belongs to it. */
record SessionStory(
        List<ProposedTime> proposed,
        Overruled overruled,
        @Nullable RequestDetails request,
        List<SeriesSession> series) {}
