package org.kinward.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.kinward.journeys.CalendarPaint;
import org.kinward.scheduling.BookingStorm;

/** Prints the tables, and remembers whether anything missed its mark. */
final class Report {

    static final double TARGET = 0.5;
    static final double DEEP_TARGET = 1.5;
    private static final double MAIL_TARGET = 0.02;

    private static final double RETRY_TARGET = 0.005;
    private static final double SEARCH_TARGET = 200;
    private static final double CALENDAR_TARGET = 2;

    private final PrintStream out;
    private boolean missed;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void rushHeader(int crowd) {
        out.printf("%n%d people at once for the seats of one session%n", crowd);
        out.printf(
                "%5s  %-8s %6s %10s %6s %8s %7s  %s%n",
                "seats", "guard", "seated", "waitlisted", "errors", "by rows", "seconds", "");
    }

    void rush(String guard, Rush.Result result, boolean asWanted) {
        out.printf(
                "%5d  %-8s %6d %10d %6d %8d %7.1f  %s%n",
                result.seats(),
                guard,
                result.seated(),
                result.waitlisted(),
                result.errors(),
                result.rows().seated(),
                result.seconds(),
                mark(asWanted));
    }

    void comparisonHeader(Options options, int places) {
        out.printf(
                "%nEnrollment, service layer against plain JDBC: %d threads, %d enrollments a round,%n"
                        + "%d rounds each in turn after %d to warm up; median (lowest-highest)%n",
                options.threads(), places, options.rounds(), options.warmUp());
        out.printf(
                "%-7s %-20s %-20s %-18s %-12s%n",
                "", "service/s", "JDBC/s", "ratio", "statements each");
    }

    void comparison(Comparison.Result result) {
        var ratios = result.ratios();
        out.printf(
                "%-7s %-20s %-20s %-18s %.1f : %.1f  %s%n",
                result.shape().name().toLowerCase(Locale.ROOT),
                Comparison.Result.rates(result.service()).text("%.0f"),
                Comparison.Result.rates(result.jdbc()).text("%.0f"),
                ratios.text("%.2f"),
                Comparison.Result.statements(result.service()).median(),
                Comparison.Result.statements(result.jdbc()).median(),
                mark(ratios.median() >= TARGET && result.isFair()));
        if (!result.isFair()) {
            line("        The two no longer send the same: Statements.java needs a new look.");
        }
    }

    void mails(int count, Mails.Result result) {
        out.printf(
                "%nOutbox of %d messages emptied over %d lines, against a bare SMTP loop; median (lowest-highest)%n",
                count, result.lines());
        out.printf(
                "%-7s %-20s %-20s %-18s %-12s%n", "", "portal/s", "bare/s", "ratio", "connections");
        var ratios = result.ratios();
        out.printf(
                "%-7s %-20s %-20s %-18s %-12d %s%n",
                "mails",
                new Figures(result.portal()).text("%.0f"),
                new Figures(result.bare()).text("%.0f"),
                ratios.text("%.2f"),
                result.connections(),
                mark(ratios.median() >= MAIL_TARGET && result.isModest()));
    }

    void families(FamilyPages.Result result) {
        out.printf(
                "%nThe list of %d families, 50 a page; milliseconds, median (lowest-highest)%n",
                FamilyPages.FAMILIES);
        out.printf("%-7s %-22s %-20s%n", "", "ms", "against the bare page");
        for (var reading : FamilyPages.Reading.values()) {
            out.printf(
                    "%-7s %-22s %-20s%n",
                    reading.name().toLowerCase(Locale.ROOT),
                    result.of(reading).text("%.2f"),
                    result.ratio(reading, FamilyPages.Reading.BARE).text("%.1f"));
        }
        var depth = result.ratio(FamilyPages.Reading.DEEP, FamilyPages.Reading.FIRST);
        out.printf(
                "a page behind 9,000 families against the first: %s %s%n",
                depth.text("%.2f"), mark(depth.median() <= DEEP_TARGET));
    }

    void storm(BookingStorm.Outcome outcome) {
        out.printf("%n16 people at once book, move and give back times, some of them series%n");
        out.printf("%8s %8s %8s %9s %9s%n", "attempts", "booked", "refused", "retried", "overlaps");
        out.printf(
                "%8d %8d %8d %8.2f%% %9d  %s%n",
                outcome.attempts(),
                outcome.booked(),
                outcome.refused(),
                100 * outcome.retriedShare(),
                outcome.overlaps(),
                mark(outcome.overlaps() == 0 && outcome.retriedShare() < RETRY_TARGET));
    }

    void search(Times.Found found) {
        var times = new Figures(found.search());
        out.printf(
                "%nAn hour for ten people within six weeks, against the bare query of their bookings%n");
        out.printf("%-7s %-22s %-22s %-18s %s%n", "", "search, ms", "bare, ms", "ratio", "offered");
        out.printf(
                "%-7s %-22s %-22s %-18s %d  %s%n",
                "search",
                times.text("%.2f"),
                new Figures(found.bare()).text("%.2f"),
                found.ratio().text("%.1f"),
                found.proposals(),
                mark(times.median() <= SEARCH_TARGET && found.proposals() > 0));
    }

    void calendar(Map<CalendarPaint.View, CalendarPaint.Result> results) {
        out.printf(
                "%nThe calendar of a center with 5,000 sessions in Chromium, against a year without any;%n"
                        + "milliseconds until it is drawn, median (lowest-highest)%n");
        out.printf("%-7s %-20s %-20s %-20s %6s %8s%n", "", "full", "empty", "ratio", "drawn", "KB");
        results.forEach((view, result) -> {
            var ratio = Figures.ratio(result.full(), result.empty());
            out.printf(
                    "%-7s %-20s %-20s %-20s %6d %8.1f  %s%n",
                    view.name().toLowerCase(Locale.ROOT),
                    new Figures(result.full()).text("%.0f"),
                    new Figures(result.empty()).text("%.0f"),
                    ratio.text("%.2f"),
                    result.events(),
                    result.kilobytes(),
                    mark(ratio.median() <= CALENDAR_TARGET));
        });
    }

    boolean missed() {
        return missed;
    }

    private String mark(boolean reached) {
        missed |= !reached;
        return reached ? "ok" : "MISSED";
    }
}
