package org.kinward.therapy;

import java.util.List;
import org.kinward.shared.LocalizedText;

/**
 * A session in a list for staff.
 *
 * @param households names of the families in it
 * @param accepted how many of the invited said yes to its time
 */
public record TherapyRow(
        TherapyFacts facts,
        LocalizedText title,
        List<String> therapists,
        List<String> households,
        int accepted,
        int invited,
        Turnout turnout) {

    public TherapyRow {
        therapists = List.copyOf(therapists);
        households = List.copyOf(households);
    }
}
