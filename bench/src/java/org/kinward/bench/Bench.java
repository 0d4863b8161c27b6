package org.kinward.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.kinward.journeys.CalendarPaint;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.springframework.boot.logging.LoggingSystem;

/** What {@code ./portal bench} starts. */
public final class Bench {

    private static final int CROWD = 500;
    private static final int MAIL_ROUNDS = 3;

    private final Portal portal;
    private final Report report;
    private final TestCenter center;
    private final List<TestFamily> families;

    private Bench(Portal portal, Report report) {
        this.portal = portal;
        this.report = report;
        this.center = portal.world().center();
        this.families = portal.world().families(center, CROWD);
    }

    public static void main(String[] args) throws Exception {
        var arguments = List.of(args);
        if (arguments.contains("--help") || arguments.contains("-h")) {
            System.out.print(Options.USAGE);
            return;
        }
        try {
            System.exit(run(Options.from(arguments)));
        } catch (IllegalArgumentException usage) {
            System.err.print(usage.getMessage());
            System.exit(2);
        }
    }

    private static int run(Options options)
            throws InterruptedException, ExecutionException, SQLException {
        var report = new Report(System.out);
        report.line("machine   " + Machine.describe());
        // Nothing is logged before the portal has read its log levels.
        LoggingSystem.get(Bench.class.getClassLoader()).beforeInitialize();
        System.setProperty("logging.level.root", "ERROR");
        System.setProperty("spring.main.banner-mode", "off");
        if (options.only().equals("calendar")) {
            report.calendar(CalendarPaint.measure(options.rounds()));
            return report.missed() ? 1 : 0;
        }
        var portal = Portal.guarded();
        report.line("database  " + Machine.describe(portal.pool()));
        switch (options.only()) {
            case "mails" -> mails(portal, report, options.mails());
            case "families" -> families(portal, report, options);
            case "booking" -> booking(portal, report, options);
            default -> all(portal, report, options);
        }
        return report.missed() ? 1 : 0;
    }

    private static void all(Portal portal, Report report, Options options)
            throws InterruptedException, ExecutionException, SQLException {
        var bench = new Bench(portal, report);
        bench.comparisons(options);
        mails(portal, report, options.mails());
        families(portal, report, options);
        booking(portal, report, options);
        // Late, when the code is warm: a cold JVM on a busy machine would measure its compiler.
        bench.rushes();
        // Last, because this portal has timers at work.
        report.calendar(CalendarPaint.measure(options.rounds()));
    }

    private static void booking(Portal portal, Report report, Options options)
            throws InterruptedException, ExecutionException {
        var times = Times.of(portal);
        report.storm(times.storm());
        report.search(times.search(options.rounds()));
    }

    private static void families(Portal portal, Report report, Options options) {
        report.families(FamilyPages.of(portal).measure(options.rounds()));
    }

    private static void mails(Portal portal, Report report, int count)
            throws InterruptedException, ExecutionException {
        report.mails(count, Mails.of(portal).measure(count, MAIL_ROUNDS));
    }

    private void rushes() throws InterruptedException, ExecutionException {
        report.rushHeader(CROWD);
        for (int seats : new int[] {1, 50}) {
            var result = new Rush(portal, center, families).on(seats);
            report.rush("ledger", result, result.isExact(CROWD));
        }
        var unguarded = Portal.unguarded();
        for (int seats : new int[] {1, 50}) {
            var result = new Rush(unguarded, center, families).on(seats);
            report.rush("none", result, result.isOversold());
        }
    }

    private void comparisons(Options options) throws InterruptedException, ExecutionException {
        report.comparisonHeader(options, CROWD * Shape.VISITS);
        for (Shape shape : Shape.values()) {
            report.comparison(new Comparison(portal, center, families, options).of(shape));
        }
    }
}
