package org.kinward.therapy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kinward.scheduling.Overruled;
import org.kinward.scheduling.Recurrence.Rhythm.Weekly;
import org.kinward.therapy.ForeignTherapy.Things;

/** What {@link ForeignTherapyTest} tries of planning. */
record ForeignPlanning(
        TherapyScheduling scheduling,
        TherapyTimes times,
        TherapySeries series,
        TherapistCover cover,
        TherapyAnswers answers,
        TherapyPlan plan) {

    private static final LocalDateTime FAR = LocalDateTime.of(2029, 5, 2, 10, 0);

    Map<String, Function<Things, Object>> probes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.putAll(ofScheduling());
        all.putAll(ofTimes());
        all.putAll(ofSeries());
        all.putAll(ofCover());
        return all;
    }

    private Map<String, Function<Things, Object>> ofScheduling() {
        var all = new TreeMap<String, Function<Things, Object>>();
        var nothing = Overruled.NOTHING;
        all.put(
                "TherapyScheduling.open",
                t ->
                        scheduling.open(
                                new OpenTherapy(
                                        TherapySessionId.create(), t.center(), plan, null)));
        all.put(
                "TherapyScheduling.change",
                t -> done(() -> scheduling.change(t.session(), 2, plan, nothing)));
        all.put(
                "TherapyScheduling.changeRoom",
                t ->
                        done(() ->
                                scheduling.changeRoom(
                                        t.session(),
                                        2,
                                        Objects.requireNonNull(plan.room()),
                                        nothing)));
        all.put(
                "TherapyScheduling.goOnWithout",
                t -> done(() -> scheduling.goOnWithout(t.session(), 2)));
        all.put(
                "TherapyScheduling.cancel",
                t -> done(() -> scheduling.cancel(t.session(), 2, "No reason")));
        all.put(
                "TherapyAnswers.enterFor",
                t -> done(() -> answers.enterFor(t.session(), 2, t.member(), Answer.ACCEPTED)));
        return all;
    }

    private Map<String, Function<Things, Object>> ofTimes() {
        var all = new TreeMap<String, Function<Things, Object>>();
        var nothing = Overruled.NOTHING;
        var day = FAR.toLocalDate();
        all.put(
                "TherapyTimes.book",
                t -> done(() -> times.book(new BookTime(t.session(), 2, FAR, false, nothing))));
        all.put("TherapyTimes.check", t -> times.check(t.session(), FAR));
        all.put("TherapyTimes.endOffer", t -> done(() -> times.endOffer(t.session(), 2)));
        all.put("TherapyTimes.find", t -> times.find(question(t, day)));
        all.put(
                "TherapyTimes.offer",
                t ->
                        done(() ->
                                times.offer(
                                        new OfferTimes(
                                                t.session(),
                                                2,
                                                List.of(FAR, FAR.plusDays(1)),
                                                nothing))));
        return all;
    }

    private Map<String, Function<Things, Object>> ofSeries() {
        var all = new TreeMap<String, Function<Things, Object>>();
        all.put("TherapySeries.of", t -> series.of(t.session()));
        all.put(
                "TherapySeries.plan",
                t ->
                        series.plan(
                                new PlanSeries(
                                        SeriesId.create(),
                                        t.center(),
                                        plan,
                                        FAR,
                                        new Weekly(1),
                                        2,
                                        Doubts.ASK)));
        all.put(
                "TherapySeries.change",
                t -> series.change(new ChangeSeries(t.session(), 2, Reach.ALL), plan, Doubts.ASK));
        all.put(
                "TherapySeries.move",
                t -> series.move(new ChangeSeries(t.session(), 2, Reach.ALL), FAR, Doubts.ASK));
        all.put(
                "TherapySeries.cancel",
                t ->
                        done(() ->
                                series.cancel(
                                        new ChangeSeries(t.session(), 2, Reach.ALL), "Words")));
        return all;
    }

    private Map<String, Function<Things, Object>> ofCover() {
        var all = new TreeMap<String, Function<Things, Object>>();
        var nothing = Overruled.NOTHING;
        var day = FAR.toLocalDate();
        all.put("TherapistCover.day", t -> cover.day(t.center(), t.staff(), day));
        all.put(
                "TherapistCover.moveDay",
                t ->
                        done(() ->
                                cover.moveDay(
                                        new MoveDay(
                                                t.center(),
                                                t.staff(),
                                                day,
                                                Map.of(t.session(), t.staff()),
                                                nothing))));
        all.put(
                "TherapistCover.reassign",
                t ->
                        done(() ->
                                cover.reassign(
                                        new ReassignSession(
                                                t.session(), 2, t.staff(), t.staff(), nothing))));
        return all;
    }

    private static FindTimes question(Things t, LocalDate day) {
        return new FindTimes(
                t.session(), Set.of(), day, day, LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static Object done(Runnable action) {
        action.run();
        return true;
    }
}
