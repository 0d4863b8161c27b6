package org.kinward.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.kinward.local.TestServices;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;

/**
 * A coordinator opens the calendar of a center with five thousand sessions, through Keycloak, in
 * Chromium. The baseline is the same screen of a year in which nothing is planned.
 */
public final class CalendarPaint {

    private static final int WEEKS = 20;
    private static final int EMPTY_YEARS_AHEAD = 3;

    /**
     * The calendar is drawn when it has not changed for that long; the time is that of the last
     * change.
     */
    private static final int QUIET = 400;

    private static final String WATCH =
            """
            new MutationObserver(() => window.changedAt = performance.now())
              .observe(document, { childList: true, subtree: true });
            const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (how) {
              const root = attach.call(this, how);
              if (this.localName === 'kinward-calendar') {
                new MutationObserver(() => window.changedAt = performance.now())
                  .observe(root, { childList: true, subtree: true });
              }
              return root;
            };
            """;
    private static final String IS_DRAWN =
            """
            quiet => document.querySelector('kinward-calendar')?.shadowRoot.querySelector('.ec')
              && performance.now() - window.changedAt > quiet
            """;
    private static final String EVENTS =
            "document.querySelector('kinward-calendar').shadowRoot.querySelectorAll('.ec-event').length";

    /** The ways to look at a calendar, as addresses name them. */
    public enum View {
        DAY,
        WEEK,
        MONTH,
        ROOMS
    }

    /**
     * One opening: milliseconds from the address to the last change, what is drawn, what was sent.
     */
    record Opening(double milliseconds, int events, double kilobytes) {}

    /**
     * Round by round.
     *
     * @param events drawn at once; a month shows the first of each day
     * @param kilobytes that the sessions add to what the server answers, before compression
     */
    public record Result(List<Double> full, List<Double> empty, int events, double kilobytes) {}

    private CalendarPaint() {}

    /** Fills the center and opens each view as often as that, by turns with the empty year. */
    public static Map<View, Result> measure(int rounds) {
        var monday =
                LocalDate.now(ZoneOffset.UTC)
                        .plusYears(1)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        int sessions = context().getBean(CalendarCrowd.class).fill(monday, WEEKS);
        if (sessions != 5_000) {
            throw new IllegalStateException("Only " + sessions + " sessions could be planned");
        }
        var results = new EnumMap<View, Result>(View.class);
        try (var morgan = Browser.onADesk("en-US").signIn("morgan")) {
            morgan.page.addInitScript(WATCH);
            for (View view : View.values()) {
                results.put(view, measure(morgan.page, view, monday.plusWeeks(WEEKS / 2), rounds));
            }
        }
        return results;
    }

    private static Result measure(Page page, View view, LocalDate day, int rounds) {
        var full = new ArrayList<Opening>();
        var empty = new ArrayList<Opening>();
        // The first round only warms up.
        for (int round = -1; round < rounds; round++) {
            var one = open(page, view, day);
            var none = open(page, view, day.plusYears(EMPTY_YEARS_AHEAD));
            if (round >= 0) {
                full.add(one);
                empty.add(none);
            }
        }
        return new Result(
                full.stream().map(Opening::milliseconds).toList(),
                empty.stream().map(Opening::milliseconds).toList(),
                full.getLast().events(),
                full.getLast().kilobytes() - empty.getLast().kilobytes());
    }

    private static Opening open(Page page, View view, LocalDate day) {
        var answers = new ArrayList<Response>();
        Consumer<Response> listener = answers::add;
        page.onResponse(listener);
        page.navigate(
                TestServices.portal().url()
                        + "/schedule?view="
                        + view.name().toLowerCase(Locale.ROOT)
                        + "&date="
                        + day);
        try {
            page.waitForFunction(IS_DRAWN, QUIET);
        } catch (com.microsoft.playwright.TimeoutError e) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(java.nio.file.Path.of("/tmp/benchcal.png")));
            System.err.println(
                    page.url()
                            + " "
                            + page.evaluate(
                                    "[window.changedAt, performance.now(), document.querySelector('kinward-calendar')?.shadowRoot?.children.length]"));
            throw e;
        }
        page.offResponse(listener);
        double bytes =
                answers.stream()
                        .filter(answer -> answer.url().contains("v-r="))
                        .mapToInt(answer -> answer.body().length)
                        .sum();
        return new Opening(
                ((Number) page.evaluate("window.changedAt")).doubleValue(),
                ((Number) page.evaluate(EVENTS)).intValue(),
                bytes / 1024);
    }

    private static ApplicationContext context() {
        return new TestContextManager(Filled.class).getTestContext().getApplicationContext();
    }

    @PortalTest
    @Import(CalendarCrowd.class)
    private static final class Filled {}
}
