package org.kinward.privacy;

import java.time.LocalDate;

/** When a client was given which words of the notice. */
public record NoticeDetails(String version, LocalDate on, String recordedBy) {

    /** Whether these are today's words. */
    public boolean isCurrent() {
        return version.equals(PatientNotice.VERSION);
    }
}
