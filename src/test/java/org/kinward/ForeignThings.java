package org.kinward;

import org.kinward.attendance.OccurrenceId;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.education.EnrollmentId;
import org.kinward.education.ModuleId;
import org.kinward.education.SessionFilter;
import org.kinward.education.SessionId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** One thing of each kind: somebody else's, or nobody's. */
record ForeignThings(
        CenterId center,
        SessionId session,
        ModuleId module,
        HouseholdId household,
        MemberId member,
        EnrollmentId place,
        StaffId staff) {

    static ForeignThings unknown() {
        return new ForeignThings(
                CenterId.create(),
                SessionId.create(),
                ModuleId.create(),
                HouseholdId.create(),
                MemberId.create(),
                EnrollmentId.create(),
                StaffId.create());
    }

    OccurrenceId sheet() {
        return new OccurrenceId(session.value());
    }

    SessionFilter filter() {
        return new SessionFilter(center, SessionFilter.Scope.UPCOMING, "");
    }
}
