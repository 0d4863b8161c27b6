package org.kinward.families;

import java.util.List;

/** Some families, and whether there are more after the last. */
public record FamilyListPage(List<FamilyListRow> rows, boolean more) {

    public FamilyListPage {
        rows = List.copyOf(rows);
    }
}
