package org.kinward.attendance;

import java.util.List;

/** A sheet with its people by name. */
public record SheetDetails(SheetSummary sheet, List<SheetRow> rows) {

    public SheetDetails {
        rows = List.copyOf(rows);
    }
}
