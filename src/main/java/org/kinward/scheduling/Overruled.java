package org.kinward.scheduling;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff books in spite of.
 *
 * @param why their reason, kept with the booking and in the audit row; none where nothing stood
 *     against it
 */
public record Overruled(Set<ConflictReason> reasons, @Nullable String why) {

    /** Nothing is overruled. */
    public static final Overruled NOTHING = new Overruled(Set.of(), null);

    private static final int LONGEST = 1000;

    public Overruled {
        reasons = Set.copyOf(reasons);
    }

    /** This and what was overruled after it, with the words for both. */
    public Overruled and(Overruled later) {
        var all = new HashSet<>(reasons);
        all.addAll(later.reasons);
        var words =
                Stream.of(why, later.why)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        var kept = words.substring(0, Math.min(words.length(), LONGEST));
        return new Overruled(all, kept.isEmpty() ? null : kept);
    }
}
