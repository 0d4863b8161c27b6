package org.kinward.education;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.shared.Language;

/**
 * One dated session of a module. Its seats are counted in {@link SeatLedger}, so that families
 * taking seats and staff editing the plan do not get in each other's way.
 */
@Entity
@Table(name = "education_sessions")
class EducationSession {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID moduleId;
    private LocalDate localDate;
    private LocalTime localTime;
    private String zone;
    private Instant startsAt;
    private Instant endsAt;
    private int minutes;
    private @Nullable UUID roomId;
    private @Nullable String videoLink;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable UUID facilitatorId;

    @Enumerated(EnumType.STRING)
    private SessionStatus status = SessionStatus.SCHEDULED;

    private @Nullable String cancelReason;
    private String changedBy;
    private Instant changedAt;

    protected EducationSession() {}

    EducationSession(SessionId id, CenterDetails center, SessionPlan plan, Change change) {
        this.id = id.value();
        this.centerId = center.id().value();
        this.zone = center.zone().getId();
        plan(plan, change);
    }

    final void plan(SessionPlan plan, Change change) {
        moduleId = plan.module().value();
        localDate = plan.date();
        localTime = plan.time();
        startsAt = plan.date().atTime(plan.time()).atZone(zone()).toInstant();
        minutes = plan.minutes();
        endsAt = startsAt.plus(Duration.ofMinutes(minutes));
        roomId = plan.room() == null ? null : plan.room().value();
        videoLink = plan.videoLink();
        language = plan.language();
        facilitatorId = plan.facilitator() == null ? null : plan.facilitator().value();
        changedBy = change.by();
        changedAt = change.at();
    }

    void cancel(String reason, Change change) {
        status = SessionStatus.CANCELLED;
        cancelReason = reason;
        changedBy = change.by();
        changedAt = change.at();
    }

    /** Seats may be taken and given up while the session is planned and has not begun. */
    boolean isOpenAt(Instant now) {
        return status == SessionStatus.SCHEDULED && now.isBefore(startsAt);
    }

    boolean isCancelled() {
        return status == SessionStatus.CANCELLED;
    }

    SessionId id() {
        return new SessionId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant startsAt() {
        return startsAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    SessionDetails details(int seats) {
        var plan =
                new SessionPlan(
                        new ModuleId(moduleId),
                        localDate,
                        localTime,
                        minutes,
                        roomId == null ? null : new RoomId(roomId),
                        videoLink,
                        seats,
                        language,
                        facilitatorId == null ? null : new StaffId(facilitatorId));
        return new SessionDetails(
                id(),
                center(),
                zone(),
                startsAt,
                plan,
                status,
                cancelReason,
                new Change(changedBy, changedAt),
                version());
    }
}
