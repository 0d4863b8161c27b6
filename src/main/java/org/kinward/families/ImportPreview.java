package org.kinward.families;

import java.util.List;

/**
 * What an import would do.
 *
 * @param households the families with somebody to enter, those already there among them
 * @param newFamilies how many of them are not there yet
 * @param newMembers how many people would be entered
 * @param alreadyThere how many rows are about people who are there
 */
public record ImportPreview(
        List<PlannedHousehold> households,
        int newFamilies,
        int newMembers,
        int alreadyThere,
        List<ImportError> errors) {

    public ImportPreview {
        households = List.copyOf(households);
        errors = List.copyOf(errors);
    }
}
