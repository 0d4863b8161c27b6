package org.kinward.therapy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdDetails;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.Language;
import org.kinward.shared.SealedText;
import org.kinward.therapy.TherapyRefused.Reason;

/** A family's wish for a session, until it is answered, declined or withdrawn. */
@Entity
@Table(name = "therapy_requests")
class TherapyRequest {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID householdId;

    @Convert(converter = SealedText.class)
    private String topic;

    @Convert(converter = SealedText.class)
    private @Nullable String suits;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    private @Nullable UUID sessionId;
    private Instant askedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;

    @ElementCollection
    @CollectionTable(
            name = "therapy_request_members",
            joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new HashSet<>();

    protected TherapyRequest() {}

    TherapyRequest(HouseholdDetails household, AskForSession input, Instant now) {
        this.id = input.id().value();
        this.centerId = household.center().value();
        this.householdId = household.id().value();
        this.topic = input.topic().strip();
        this.suits =
                input.suits() == null || input.suits().isBlank() ? null : input.suits().strip();
        this.language = input.language();
        this.askedAt = now;
        this.members =
                input.members().stream().map(MemberId::value).collect(toCollection(HashSet::new));
    }

    void answer(TherapySessionId session, Stamp stamp) {
        settle(RequestState.ANSWERED, stamp);
        sessionId = session.value();
    }

    void settle(RequestState end, Stamp stamp) {
        TherapyRefused.when(state != RequestState.OPEN, Reason.REQUEST_SETTLED);
        state = end;
        settledAt = stamp.at();
        settledBy = stamp.by();
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    RequestDetails details() {
        return new RequestDetails(
                new TherapyRequestId(id),
                household(),
                topic,
                members.stream().map(MemberId::new).collect(toUnmodifiableSet()),
                suits,
                language,
                state,
                askedAt,
                sessionId == null ? null : new TherapySessionId(sessionId));
    }
}
