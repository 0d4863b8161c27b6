package org.kinward.engagement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a center's families took part in a period: in all, per module, per family. Modules and
 * families are in no particular order; {@link ReportTexts} has the reader's.
 */
public record EngagementReport(
        ReportHeader header, Counts totals, List<ModuleRow> modules, List<FamilyRow> families) {

    public EngagementReport {
        modules = List.copyOf(modules);
        families = List.copyOf(families);
    }

    /** Whether no session of the period has ended. */
    public boolean isEmpty() {
        return modules.isEmpty();
    }

    /**
     * What may leave the center: no families, no number of people from 1 to 10, and none from which
     * such a number could be worked out.
     */
    public EngagementReport forOutside() {
        var safe = SmallCells.hide(modules.stream().map(ModuleRow::counts).toList(), totals);
        var rows =
                IntStream.range(0, modules.size())
                        .mapToObj(i -> new ModuleRow(modules.get(i).title(), safe.rows().get(i)))
                        .toList();
        return new EngagementReport(header, safe.totals(), rows, List.of());
    }
}
