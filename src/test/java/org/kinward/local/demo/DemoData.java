package org.kinward.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kinward.testsupport.TestClock;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty local portal before it opens its doors: thirteen weeks behind, four ahead, a full
 * session with a waitlist, one with a single seat left, and one that starts within the hour.
 */
@Component
@Profile("local")
class DemoData implements SmartLifecycle {

    private static final int WEEKS_BEHIND = 13;
    private static final int WEEKS_AHEAD = 4;

    private final DemoCenters centers;
    private final DemoLife life;
    private final DemoStories stories;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private boolean running;

    DemoData(
            DemoCenters centers,
            DemoLife life,
            DemoStories stories,
            TestClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.centers = centers;
        this.life = life;
        this.stories = stories;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        if (jdbc.sql("select count(*) from centers").query(Long.class).single() > 0) {
            return;
        }
        System.out.println("Making demo data, this once ...");
        // All or nothing: a portal stopped half way begins anew.
        transaction.executeWithoutResult(_ -> fill());
    }

    private void fill() {
        var today = LocalDate.now(ZoneOffset.UTC);
        clock.travelTo(today.minusWeeks(WEEKS_BEHIND + 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        var open = centers.open();
        for (int week = -WEEKS_BEHIND; week < 0; week++) {
            week(open, today, week).forEach(life::livePast);
        }
        clock.comeBack();
        for (int week = 1; week <= WEEKS_AHEAD; week++) {
            week(open, today, week)
                    .forEach(session -> life.fill(session, life.schedule(session), 5, List.of()));
        }
        special(open.getFirst());
        special(open.getLast());
        stories.enter(open.getFirst(), today);
    }

    /** Two evenings a week at each center, and once a month an intensive of three mornings. */
    private static List<DemoSession> week(List<DemoCenter> centers, LocalDate today, int week) {
        var monday = today.plusWeeks(week).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var evening = LocalTime.of(18, 30);
        var morning = LocalTime.of(9, 30);
        var planned = new ArrayList<DemoSession>();
        int step = Math.floorMod(week, 6);
        for (DemoCenter center : centers) {
            planned.add(DemoSession.at(center, monday.plusDays(1), evening, step, 10));
            planned.add(DemoSession.at(center, monday.plusDays(3), evening, 6, 10));
            if (Math.floorMod(week, 4) == 0) {
                for (int day = 0; day < 3; day++) {
                    planned.add(DemoSession.at(center, monday.plusDays(day), morning, day, 10));
                }
            }
        }
        planned.sort(Comparator.comparing(DemoSession::startsAt));
        return planned;
    }

    private void special(DemoCenter center) {
        // The quarter of an hour that is ten to twenty-five minutes away.
        var later = clock.instant().atZone(center.zone()).plusMinutes(25);
        var soon = later.truncatedTo(ChronoUnit.HOURS).plusMinutes(later.getMinute() / 15 * 15);
        // In the hour that autumn repeats, its local time names the earlier one, which is over.
        if (!soon.withEarlierOffsetAtOverlap().toInstant().isAfter(clock.instant())) {
            soon = soon.plusHours(1);
        }
        var now = DemoSession.at(center, soon.toLocalDate(), soon.toLocalTime(), 0, 10);
        life.fill(now, life.schedule(now), 8, List.of());
        var day = soon.toLocalDate().plusDays(5);
        var full = DemoSession.at(center, day, LocalTime.of(17, 0), 2, 6);
        life.fill(full, life.schedule(full), 12, center.families().subList(3, 7));
        var lastSeat = DemoSession.at(center, day.plusDays(1), LocalTime.of(17, 0), 4, 4);
        var id = life.schedule(lastSeat);
        center.families().subList(5, 8).forEach(family -> life.seatOne(lastSeat, id, family));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
