package org.kinward.education;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.MemberDetails;
import org.kinward.families.MemberId;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts names to a session's enrollments, and logs the look. The caller has checked that they may be
 * shown.
 */
@Component
class Roster {

    private final EnrollmentRepository enrollments;
    private final FamilyDirectory families;
    private final ApplicationEventPublisher events;

    Roster(
            EnrollmentRepository enrollments,
            FamilyDirectory families,
            ApplicationEventPublisher events) {
        this.enrollments = enrollments;
        this.families = families;
        this.events = events;
    }

    List<RosterRow> of(EducationSession session) {
        var id = session.id().value();
        events.publishEvent(
                PersonalDataRead.of("ROSTER_READ", "Session", id, session.center().value()));
        var found =
                session.isCancelled() ? enrollments.findCalledOff(id) : enrollments.findLive(id);
        var members =
                families.members(
                        session.center(),
                        found.stream().flatMap(e -> e.members().stream()).toList());
        var names =
                families.householdNames(
                        session.center(), found.stream().map(Enrollment::household).toList());
        var rows = new ArrayList<RosterRow>();
        long position = 0;
        for (Enrollment enrollment : found) {
            boolean waits = enrollment.status() == EnrollmentStatus.WAITLISTED;
            position += waits ? 1 : 0;
            rows.add(
                    new RosterRow(
                            enrollment.id(),
                            enrollment.household(),
                            names.getOrDefault(enrollment.household(), ""),
                            people(enrollment, members),
                            enrollment.status(),
                            waits ? position : 0,
                            enrollment.enrolledAt()));
        }
        return rows;
    }

    private static List<MemberDetails> people(
            Enrollment enrollment, Map<MemberId, MemberDetails> members) {
        return enrollment.members().stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(MemberDetails::firstName))
                .toList();
    }
}
