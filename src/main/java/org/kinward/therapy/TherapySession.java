package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.privacy.ClientId;
import org.kinward.scheduling.BookingId;
import org.kinward.shared.Language;
import org.kinward.therapy.TherapyRefused.Reason;

/**
 * One family therapy session. Whoever changes it, an answer to it or a vote locks its row first.
 */
@Entity
@Table(name = "therapy_sessions")
class TherapySession {

    private static final Duration LATE = Duration.ofHours(24);

    @Id private UUID id;
    @Version private @Nullable Long version;
    private int edition;
    private UUID centerId;

    @Enumerated(EnumType.STRING)
    private TherapyState state = TherapyState.REQUESTED;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int minutes;
    private @Nullable UUID roomId;
    private boolean video;
    private String videoCode = VideoCode.create();
    private @Nullable UUID interpreterId;
    private int quorum;
    private @Nullable UUID seriesId;
    private String zone;
    private @Nullable LocalDate localDate;
    private @Nullable LocalTime localTime;
    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable UUID bookingId;
    private @Nullable Instant offerEndsAt;
    private boolean hasSheet;

    @Embedded private SessionNotes notes;

    @ElementCollection
    @CollectionTable(name = "therapy_therapists", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "place")
    @Column(name = "staff_id")
    private List<UUID> therapists = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "therapy_clients", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "client_id")
    private Set<UUID> clients = new HashSet<>();

    protected TherapySession() {}

    TherapySession(TherapySessionId id, CenterDetails center, TherapyPlan plan, Stamp stamp) {
        this.id = id.value();
        this.centerId = center.id().value();
        this.zone = center.zone().getId();
        this.notes = new SessionNotes(stamp);
        plan(plan, stamp);
    }

    final void plan(TherapyPlan plan, Stamp stamp) {
        modality = plan.modality();
        language = plan.language();
        minutes = plan.minutes();
        roomId = plan.room() == null ? null : plan.room().value();
        video = plan.video();
        interpreterId = plan.interpreter() == null ? null : plan.interpreter().value();
        quorum = plan.needed();
        if (startsAt != null) {
            endsAt = startsAt.plus(Duration.ofMinutes(minutes));
        }
        therapists = new ArrayList<>(plan.therapists().stream().map(StaffId::value).toList());
        clients = new HashSet<>(plan.clients().stream().map(ClientId::value).toList());
        notes.plan(plan);
        touch(stamp);
    }

    void joinSeries(SeriesId series) {
        seriesId = series.value();
    }

    /** Times are on offer until then; a time that was set is given up. */
    void offer(Instant until, Stamp stamp) {
        become(TherapyState.PROPOSED);
        localDate = null;
        localTime = null;
        startsAt = null;
        endsAt = null;
        bookingId = null;
        offerEndsAt = until;
        touch(stamp);
    }

    /** Nobody chose in time, or staff took the times back. */
    void endOffer(Stamp stamp) {
        become(TherapyState.REQUESTED);
        offerEndsAt = null;
        touch(stamp);
    }

    /** It is at that time now, and held under that booking; answers are open. */
    void setTime(Start start, BookingId booking, Stamp stamp) {
        become(TherapyState.PENDING);
        localDate = start.local().toLocalDate();
        localTime = start.local().toLocalTime();
        startsAt = start.instant();
        endsAt = start.instant().plus(Duration.ofMinutes(minutes));
        bookingId = booking.value();
        offerEndsAt = null;
        touch(stamp);
    }

    /** What enough answers, or too few, make of it. */
    void settle(boolean enough) {
        become(enough ? TherapyState.CONFIRMED : TherapyState.PENDING);
    }

    void keepSheet() {
        hasSheet = true;
    }

    void cancel(String reason, Stamp stamp) {
        become(TherapyState.CANCELLED);
        notes.cancel(reason, isLate(stamp.at()));
        offerEndsAt = null;
        touch(stamp);
    }

    void record(HeldSession held, Stamp stamp) {
        become(held.outcome().state());
        notes.record(held);
        touch(stamp);
    }

    /** Whoever knew the old way into the video session no longer does. */
    void changeVideoCode() {
        videoCode = VideoCode.create();
    }

    private void become(TherapyState next) {
        TherapyRefused.when(!state.mayBecome(next), Reason.WRONG_STATE);
        state = next;
    }

    private void touch(Stamp stamp) {
        edition++;
        notes.touch(stamp);
    }

    /** Whether what is given up at that moment is given up less than a day before. */
    boolean isLate(Instant now) {
        return startsAt != null && now.isAfter(startsAt.minus(LATE));
    }

    /** Whether it is still to come and at a time. */
    boolean isAheadAt(Instant now) {
        return state.hasTime() && startsAt != null && now.isBefore(startsAt);
    }

    boolean isOnOfferAt(Instant now) {
        return state == TherapyState.PROPOSED && offerEndsAt != null && now.isBefore(offerEndsAt);
    }

    boolean hasSheet() {
        return hasSheet;
    }

    TherapySessionId id() {
        return new TherapySessionId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    TherapyState state() {
        return state;
    }

    Modality modality() {
        return modality;
    }

    int edition() {
        return edition;
    }

    int minutes() {
        return minutes;
    }

    int quorum() {
        return quorum;
    }

    String videoCode() {
        return videoCode;
    }

    @Nullable Instant startsAt() {
        return startsAt;
    }

    @Nullable Instant offerEndsAt() {
        return offerEndsAt;
    }

    Optional<BookingId> booking() {
        return Optional.ofNullable(bookingId).map(BookingId::new);
    }

    Optional<RoomId> room() {
        return Optional.ofNullable(roomId).map(RoomId::new);
    }

    Optional<StaffId> interpreter() {
        return Optional.ofNullable(interpreterId).map(StaffId::new);
    }

    Optional<SeriesId> series() {
        return Optional.ofNullable(seriesId).map(SeriesId::new);
    }

    List<StaffId> therapists() {
        return therapists.stream().map(StaffId::new).toList();
    }

    Set<ClientId> clients() {
        return clients.stream().map(ClientId::new).collect(toUnmodifiableSet());
    }

    TherapyFacts facts() {
        return new TherapyFacts(
                id(),
                center(),
                state,
                modality,
                language,
                minutes,
                room().orElse(null),
                video,
                startsAt,
                zone(),
                offerEndsAt,
                series().orElse(null),
                edition);
    }

    /** What only staff read. */
    StaffNotes notes() {
        return notes.read(quorum);
    }
}
