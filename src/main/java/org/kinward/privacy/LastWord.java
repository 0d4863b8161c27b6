package org.kinward.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was last said about a client and a family member: the day of the newest form, and the day
 * sharing was last ended by somebody. Forms entered in error say nothing, and neither does the
 * calendar: who signs again before the last day means the time after it.
 */
record LastWord(Optional<LocalDate> signed, Optional<LocalDate> ended) {

    /**
     * From all consents of the two, their tie, and the restrictions about them that were lifted.
     */
    static LastWord of(
            List<ConsentDetails> consents,
            LinkDetails tie,
            List<RestrictionDetails> lifted,
            ZoneId zone) {
        var counted =
                consents.stream()
                        .filter(consent -> consent.state() != ConsentState.ENTERED_IN_ERROR)
                        .toList();
        var ends =
                Stream.of(
                                counted.stream().flatMap(consent -> endOf(consent).stream()),
                                lifted.stream()
                                        .map(RestrictionDetails::settledAt)
                                        .filter(Objects::nonNull),
                                Stream.of(tie)
                                        .filter(link -> link.state() == LinkState.CLOSED)
                                        .map(LinkDetails::changedAt))
                        .flatMap(end -> end)
                        .map(at -> LocalDate.ofInstant(at, zone));
        return new LastWord(
                counted.stream().map(ConsentDetails::signedOn).max(Comparator.naturalOrder()),
                ends.max(Comparator.naturalOrder()));
    }

    /** Whether it came on a later day than the signature. */
    boolean isAfter(Signature signature) {
        return Stream.of(signed, ended)
                .flatMap(Optional::stream)
                .anyMatch(day -> signature.signedOn().isBefore(day));
    }

    /** Whether sharing ended on the day of a sheet, which does not say at what time. */
    boolean mayBeAfter(Signature signature) {
        return signature.evidence().method() == SignatureMethod.PAPER
                && ended.filter(signature.signedOn()::equals).isPresent();
    }

    private static Optional<Instant> endOf(ConsentDetails consent) {
        return switch (consent.state()) {
            case REVOKED -> Optional.ofNullable(consent.endedAt());
            case EXPIRED ->
                    Optional.ofNullable(consent.endedAt())
                            .filter(end -> end.isBefore(consent.holdsUntil()));
            case ACTIVE, SUPERSEDED, ENTERED_IN_ERROR -> Optional.empty();
        };
    }
}
