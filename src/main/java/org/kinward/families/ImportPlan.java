package org.kinward.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The families of an imported file, and the rows that cannot be entered. */
record ImportPlan(List<PlannedHousehold> households, List<ImportError> errors) {

    private static final int MOST_MEMBERS = 12;

    /** Puts rows with the same reference, or without one the same family name, together. */
    static ImportPlan of(CsvTable table, Map<ImportColumn, Integer> mapping, LocalDate today) {
        var reader = new ImportRowReader(mapping, today);
        var families = new LinkedHashMap<String, List<PlannedHousehold>>();
        var seen = new HashSet<String>();
        for (var row : table.rows()) {
            reader.read(row)
                    .ifPresent(family -> {
                        var key = key(family);
                        var all = families.computeIfAbsent(key, _ -> new ArrayList<>());
                        var member = family.members().getFirst();
                        boolean again = !seen.add(key + "\n" + member.key());
                        boolean sameReference =
                                !member.reference().isEmpty()
                                        && !seen.add("\n" + member.reference());
                        if (again || sameReference) {
                            reader.refuse(
                                    row, ImportColumn.FIRST_NAME, ImportProblem.TWICE_IN_FILE);
                        } else if (all.size() >= MOST_MEMBERS) {
                            reader.refuse(row, ImportColumn.FAMILY_NAME, ImportProblem.FAMILY_FULL);
                        } else {
                            all.add(family);
                        }
                    });
        }
        var merged =
                families.values().stream().filter(all -> !all.isEmpty()).map(ImportPlan::merge);
        return new ImportPlan(merged.toList(), reader.errors());
    }

    private static String key(PlannedHousehold family) {
        return family.reference().isEmpty()
                ? "name:" + family.name().toLowerCase(Locale.ROOT)
                : "reference:" + family.reference();
    }

    private static PlannedHousehold merge(List<PlannedHousehold> rows) {
        var first = rows.getFirst();
        return new PlannedHousehold(
                first.reference(),
                first.name(),
                rows.stream().flatMap(row -> row.members().stream()).toList());
    }
}
