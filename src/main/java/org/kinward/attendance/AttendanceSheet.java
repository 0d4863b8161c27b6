package org.kinward.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.shared.LocalizedText;

/** The sheet of one occurrence. Whoever marks on it, closes it or opens it again locks its row. */
@Entity
@Table(name = "attendance_sheets")
class AttendanceSheet {

    private static final Duration EARLIEST = Duration.ofHours(1);

    @Id private UUID occurrenceId;
    @Version private @Nullable Long version;
    private UUID centerId;

    @Enumerated(EnumType.STRING)
    private Track track;

    private UUID topicId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "topic_en"))
    @AttributeOverride(name = "es", column = @Column(name = "topic_es"))
    private LocalizedText topic;

    private @Nullable UUID facilitatorId;
    private Instant startsAt;
    private Instant endsAt;
    private int minutes;
    private int seats;
    private @Nullable String room;
    private @Nullable String videoLink;

    @Enumerated(EnumType.STRING)
    private SheetState state = SheetState.OPEN;

    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    protected AttendanceSheet() {}

    AttendanceSheet(Occurrence occurrence) {
        this.occurrenceId = occurrence.id().value();
        this.centerId = occurrence.center().value();
        this.track = occurrence.track();
        plan(occurrence);
    }

    final void plan(Occurrence occurrence) {
        topicId = occurrence.topicId();
        topic = occurrence.topic();
        facilitatorId = occurrence.facilitator() == null ? null : occurrence.facilitator().value();
        startsAt = occurrence.startsAt();
        minutes = occurrence.minutes();
        endsAt = startsAt.plus(Duration.ofMinutes(minutes));
        seats = occurrence.seats();
        room = occurrence.place().room();
        videoLink = occurrence.place().videoLink();
    }

    void close(String by, Instant now) {
        state = SheetState.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    void reopen() {
        state = SheetState.OPEN;
        closedBy = null;
        closedAt = null;
    }

    void cancel() {
        state = SheetState.CANCELLED;
    }

    /** Marking starts an hour before the session, for those who come early. */
    boolean mayBeMarkedAt(Instant now) {
        return !now.isBefore(startsAt.minus(EARLIEST));
    }

    boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Places given up less than 24 hours before the start are late. */
    AttendanceStatus statusOfCancellation(Instant now) {
        return now.isAfter(startsAt.minus(Duration.ofHours(24)))
                ? AttendanceStatus.LATE_CANCEL
                : AttendanceStatus.CANCELLED;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    @Nullable StaffId facilitator() {
        return facilitatorId == null ? null : new StaffId(facilitatorId);
    }

    Occurrence occurrence() {
        return new Occurrence(
                new OccurrenceId(occurrenceId),
                center(),
                track,
                topicId,
                topic,
                facilitator(),
                startsAt,
                minutes,
                seats,
                new Place(room, videoLink));
    }

    SheetSummary summary() {
        return new SheetSummary(
                new OccurrenceId(occurrenceId),
                center(),
                topic,
                startsAt,
                endsAt,
                minutes,
                seats,
                new Place(room, videoLink),
                new SheetProgress(state, closedBy, closedAt));
    }
}
