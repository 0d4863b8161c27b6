package org.kinward.attendance;

import java.util.Set;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people off a sheet when the session will not take place for them, whoever or whatever is
 * the cause; nobody's rate suffers. It is called by features' listeners, never by screens.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlaceRelease {

    private final AttendanceSheetRepository sheets;
    private final AttendanceRecordRepository records;

    PlaceRelease(AttendanceSheetRepository sheets, AttendanceRecordRepository records) {
        this.sheets = sheets;
        this.records = records;
    }

    /** Ends what these people still hold in that occurrence, if it has a sheet. */
    public void release(OccurrenceId occurrence, Set<MemberId> members) {
        if (sheets.lock(occurrence.value()).isPresent()) {
            records
                    .findByOccurrenceIdAndMemberIdIn(
                            occurrence.value(), members.stream().map(MemberId::value).toList())
                    .stream()
                    .filter(AttendanceRecord::isOnSheet)
                    .forEach(held -> held.endAs(AttendanceStatus.SESSION_CANCELLED));
        }
    }
}
