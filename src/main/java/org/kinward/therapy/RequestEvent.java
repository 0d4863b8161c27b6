package org.kinward.therapy;

import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/** Something became of a family's request for a session. */
public record RequestEvent(
        TherapyRequestId request,
        HouseholdId household,
        CenterId center,
        Set<MemberId> members,
        RequestState state)
        implements AuditedEvent {

    @Override
    public AuditFact auditFact() {
        String action =
                switch (state) {
                    case OPEN -> "THERAPY_REQUEST_MADE";
                    case ANSWERED -> "THERAPY_REQUEST_ANSWERED";
                    case DECLINED -> "THERAPY_REQUEST_DECLINED";
                    case WITHDRAWN -> "THERAPY_REQUEST_WITHDRAWN";
                };
        return AuditFact.of(action, "TherapyRequest", request.value(), center.value())
                .with("household", household.value());
    }
}
