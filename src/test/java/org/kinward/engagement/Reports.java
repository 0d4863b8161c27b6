package org.kinward.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.attendance.Tally;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.CenterId;
import org.kinward.families.HouseholdId;
import org.kinward.shared.LocalizedText;
import org.kinward.shared.Period;

/** Reports with invented numbers and hostile names. */
final class Reports {

    static final String HOSTILE =
            "=1+1 <b>bold</b> <script>alert(1)</script> \u05e9\u05dc\u05d5\u05dd 🦉";

    private Reports() {}

    static EngagementReport october() {
        var modules =
                List.of(
                        module("Addiction and the brain", "La adicción y el cerebro", 4, 96, 71),
                        module("Boundaries that hold", "Límites que se sostienen", 4, 96, 64),
                        module("Communication at home", null, 3, 72, 48),
                        module("Overdose response and naloxone", null, 2, 60, 41),
                        module("Self-care for family members", "Cuidarse a uno mismo", 1, 20, 9));
        var families =
                Stream.concat(
                                Stream.of(HOSTILE, "Núñez Ångström", "@SUM(A1)", "x".repeat(160)),
                                Stream.iterate(1, i -> i < 37, i -> i + 1)
                                        .map(i -> "Family " + (char) ('A' + i % 26) + i))
                        .map(name -> family(name, name.length() % 7))
                        .toList();
        var totals =
                modules.stream()
                        .map(ModuleRow::counts)
                        .reduce(Counts.NONE, Counts::plus)
                        .with(Count.FAMILIES, families.size())
                        .with(Count.FAMILIES_PRESENT, 34);
        return new EngagementReport(header(), totals, modules, families);
    }

    static EngagementReport ofOneFamily() {
        var module = module("Boundaries that hold", null, 1, 8, 3);
        var totals = module.counts().with(Count.FAMILIES, 1).with(Count.FAMILIES_PRESENT, 1);
        return new EngagementReport(header(), totals, List.of(module), List.of());
    }

    static EngagementReport empty() {
        var none = Counts.NONE.with(Count.FAMILIES, 0).with(Count.FAMILIES_PRESENT, 0);
        return new EngagementReport(header(), none, List.of(), List.of());
    }

    private static ReportHeader header() {
        var center =
                new CenterDetails(
                        CenterId.create(),
                        "cedar",
                        "Cedar Ridge Recovery Center",
                        ZoneId.of("America/Denver"));
        var october = new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        return new ReportHeader(
                center, october, Instant.parse("2026-11-02T16:30:00Z"), "Amara Osei");
    }

    private static ModuleRow module(
            String en, @Nullable String es, long held, long seats, long present) {
        var tally = new Tally(present, present / 5, 2, 12, 3, 0, present / 20, present * 90);
        var counts = Counts.of(tally).with(Count.SESSIONS, held).with(Count.SEATS, seats);
        return new ModuleRow(new LocalizedText(en, es), counts);
    }

    private static FamilyRow family(String name, int present) {
        return new FamilyRow(
                HouseholdId.create(),
                name,
                Counts.of(new Tally(present, present % 2, 0, 1, 0, 0, 0, 0)));
    }
}
