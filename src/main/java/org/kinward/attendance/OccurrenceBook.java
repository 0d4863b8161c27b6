package org.kinward.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was planned and who came, for what works by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class OccurrenceBook {

    private final AttendanceSheetRepository sheets;
    private final AttendanceRecordRepository records;

    OccurrenceBook(AttendanceSheetRepository sheets, AttendanceRecordRepository records) {
        this.sheets = sheets;
        this.records = records;
    }

    /** An occurrence of any track, as it stands now. */
    public Optional<Occurrence> find(OccurrenceId id) {
        return sheets.findById(id.value()).map(AttendanceSheet::occurrence);
    }

    /** The occurrences of those ids, in no particular order. */
    public List<Occurrence> find(Collection<OccurrenceId> ids) {
        return sheets.findByOccurrenceIdIn(ids.stream().map(OccurrenceId::value).toList()).stream()
                .map(AttendanceSheet::occurrence)
                .toList();
    }

    /** Who had a place and did not come. */
    public List<MemberId> missing(OccurrenceId id) {
        return records.findByOccurrenceId(id.value()).stream()
                .filter(AttendanceRecord::isMissed)
                .map(AttendanceRecord::member)
                .toList();
    }
}
