package org.kinward.scheduling;

import java.util.Set;
import java.util.stream.Collectors;
import org.kinward.centers.CenterId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Staff booked a time in spite of what stood against it. Their words stay with the booking. */
public record BookingOverruled(
        BookingId booking, CenterId center, Feature feature, Set<ConflictReason> reasons)
        implements AuditedEvent {

    @Override
    public AuditFact auditFact() {
        var codes =
                reasons.stream()
                        .map(ConflictReason::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        return AuditFact.of("BOOKING_OVERRULED", "Booking", booking.value(), center.value())
                .with("feature", feature)
                .with("reasons", codes);
    }
}
