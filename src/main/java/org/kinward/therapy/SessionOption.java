package org.kinward.therapy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.scheduling.BookingId;

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
    private @Nullable Instant closedAt;

    protected SessionOption() {}

    SessionOption(TherapySessionId session, Start start) {
        this.id = SessionOptionId.create().value();
        this.sessionId = session.value();
        this.localDate = start.local().toLocalDate();
        this.localTime = start.local().toLocalTime();
        this.startsAt = start.instant();
    }

    /** It cannot be had any longer, whoever chooses it. */
    void close(Instant now) {
        closedAt = now;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    SessionOptionId id() {
        return new SessionOptionId(id);
    }

    BookingId booking() {
        return new BookingId(id);
    }

    Start start() {
        return new Start(localDate.atTime(localTime), startsAt);
    }
}
