package org.kinward.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.kinward.centers.CenterId;

/**
 * For whom a time is looked for, and within what limits.
 *
 * @param needs of each set one is needed: of three rooms any, of one therapist that one
 * @param preferring people whose preferred hours count for the order of the answers
 * @param busy times the feature knows somebody to be taken elsewhere, like education sessions
 * @param minutes length, 15 to 600
 * @param first the first local day, and
 * @param last the last one; at most 12 weeks
 * @param earliest the local time before which none begins, and
 * @param latest after which none ends
 * @param most how many proposals at most
 */
public record TimeQuestion(
        CenterId center,
        List<Set<Resource>> needs,
        Set<Resource> preferring,
        List<Busy> busy,
        int minutes,
        int people,
        LocalDate first,
        LocalDate last,
        LocalTime earliest,
        LocalTime latest,
        int most) {}
