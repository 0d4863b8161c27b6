package org.kinward.education;

import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Something became of a household's enrollment. */
public sealed interface EnrollmentEvent extends AuditedEvent {

    EnrollmentId enrollment();

    SessionId session();

    HouseholdId household();

    CenterId center();

    /** Whom it concerns, all or some of the household. */
    Set<MemberId> members();

    /** Seated at once. */
    record FamilySeated(
            EnrollmentId enrollment,
            SessionId session,
            HouseholdId household,
            CenterId center,
            Set<MemberId> members)
            implements EnrollmentEvent {}

    /** Put at the end of the line. */
    record FamilyWaitlisted(
            EnrollmentId enrollment,
            SessionId session,
            HouseholdId household,
            CenterId center,
            Set<MemberId> members)
            implements EnrollmentEvent {}

    /** Seated from the line, because seats became free. */
    record FamilyPromoted(
            EnrollmentId enrollment,
            SessionId session,
            HouseholdId household,
            CenterId center,
            Set<MemberId> members)
            implements EnrollmentEvent {}

    /** Some or all of the members gave up their place. */
    record FamilyWithdrew(
            EnrollmentId enrollment,
            SessionId session,
            HouseholdId household,
            CenterId center,
            Set<MemberId> members)
            implements EnrollmentEvent {}

    @Override
    default AuditFact auditFact() {
        String action =
                switch (this) {
                    case FamilySeated _ -> "FAMILY_SEATED";
                    case FamilyWaitlisted _ -> "FAMILY_WAITLISTED";
                    case FamilyPromoted _ -> "FAMILY_PROMOTED";
                    case FamilyWithdrew _ -> "FAMILY_WITHDREW";
                };
        return AuditFact.of(action, "Enrollment", enrollment().value(), center().value())
                .with("session", session().value())
                .with("household", household().value());
    }
}
