package org.kinward.education;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** A household's party in one session: its members are seated together or wait together. */
@Entity
@Table(name = "enrollments")
class Enrollment {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID sessionId;
    private UUID householdId;

    @Enumerated(EnumType.STRING)
    private EnrollmentStatus status;

    private int seats;
    private @Nullable Integer queueNo;
    private Instant enrolledAt;
    private @Nullable Instant seatedAt;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "enrolled_members", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new HashSet<>();

    protected Enrollment() {}

    private Enrollment(SessionId session, Party party, EnrollmentStatus status, Instant now) {
        this.id = EnrollmentId.create().value();
        this.sessionId = session.value();
        this.householdId = party.household().value();
        this.status = status;
        this.members =
                party.members().stream().map(MemberId::value).collect(toCollection(HashSet::new));
        this.seats = members.size();
        this.enrolledAt = now;
    }

    static Enrollment seated(SessionId session, Party party, Instant now) {
        var enrollment = new Enrollment(session, party, EnrollmentStatus.CONFIRMED, now);
        enrollment.seatedAt = now;
        return enrollment;
    }

    static Enrollment waiting(SessionId session, Party party, int queueNo, Instant now) {
        var enrollment = new Enrollment(session, party, EnrollmentStatus.WAITLISTED, now);
        enrollment.queueNo = queueNo;
        return enrollment;
    }

    /** From waiting to seated. */
    void promote(Instant now) {
        if (status != EnrollmentStatus.WAITLISTED) {
            throw new IllegalStateException("Only a waiting household can be promoted");
        }
        status = EnrollmentStatus.CONFIRMED;
        seatedAt = now;
    }

    /** These members do not come; the enrollment ends when nobody is left. */
    void leave(Set<MemberId> leaving, Instant now) {
        leaving.forEach(member -> members.remove(member.value()));
        seats = members.size();
        if (members.isEmpty()) {
            end(EnrollmentStatus.CANCELLED, now);
        }
    }

    void end(EnrollmentStatus how, Instant now) {
        status = how;
        endedAt = now;
    }

    EnrollmentId id() {
        return new EnrollmentId(id);
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    HouseholdId household() {
        return new HouseholdId(householdId);
    }

    Set<MemberId> members() {
        return members.stream().map(MemberId::new).collect(toUnmodifiableSet());
    }

    Set<MemberId> membersAmong(Set<MemberId> asked) {
        return asked.stream()
                .filter(member -> members.contains(member.value()))
                .collect(toUnmodifiableSet());
    }

    EnrollmentStatus status() {
        return status;
    }

    int seats() {
        return seats;
    }

    int queueNo() {
        return queueNo == null ? 0 : queueNo;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }
}
