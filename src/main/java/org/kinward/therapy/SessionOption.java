package org.kinward.therapy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.BookingId;
import org.kinward.scheduling.ConflictReason;
import org.kinward.scheduling.Overruled;
import org.kinward.shared.SealedText;

/** One of the times on offer for a session; it is held under a booking of the same id. */
@Entity
@Table(name = "therapy_options")
class SessionOption {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID sessionId;
    private LocalDate localDate;
    private LocalTime localTime;
    private Instant startsAt;

    /** What it was offered in spite of; choosing it is no new decision. */
    private String overruled;

    @Convert(converter = SealedText.class)
    private @Nullable String why;

    protected SessionOption() {}

    SessionOption(TherapySessionId session, Start start, Overruled overruled) {
        this.id = SessionOptionId.create().value();
        this.sessionId = session.value();
        this.localDate = start.local().toLocalDate();
        this.localTime = start.local().toLocalTime();
        this.startsAt = start.instant();
        this.overruled =
                overruled.reasons().stream().map(Enum::name).sorted().collect(joining(","));
        this.why = overruled.why();
    }

    SessionOptionId id() {
        return new SessionOptionId(id);
    }

    BookingId booking() {
        return new BookingId(id);
    }

    Overruled overruled() {
        return new Overruled(
                Stream.of(overruled.split(","))
                        .filter(code -> !code.isEmpty())
                        .map(ConflictReason::valueOf)
                        .collect(toUnmodifiableSet()),
                why);
    }

    Start start() {
        return new Start(localDate.atTime(localTime), startsAt);
    }
}
