package org.kinward.therapy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.kinward.scheduling.Recurrence.Rhythm.Weekly;
import org.kinward.shared.Columns;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans and changes series as the center's therapist, and looks whether their times are held. */
@TestComponent
public class SeriesWorld {

    private final TherapySeries series;
    private final TherapyWorld therapy;
    private final JdbcClient jdbc;

    SeriesWorld(TherapySeries series, TherapyWorld therapy, JdbcClient jdbc) {
        this.series = series;
        this.therapy = therapy;
        this.jdbc = jdbc;
    }

    /** That many sessions, one each week. */
    public SeriesOutcome plan(TestCenter center, TherapyPlan plan, LocalDateTime first, int times) {
        return plan(center, SeriesId.create(), plan, first, times, Doubts.ASK);
    }

    public SeriesOutcome plan(
            TestCenter center,
            SeriesId id,
            TherapyPlan plan,
            LocalDateTime first,
            int times,
            Doubts doubts) {
        var input = new PlanSeries(id, center.id(), plan, first, new Weekly(1), times, doubts);
        return SignIn.as(center.staff().therapist(), () -> series.plan(input));
    }

    /** How that session of a series is changed now; whoever changes it in between comes first. */
    public ChangeSeries from(TestCenter center, TherapySessionId id, Reach reach) {
        return new ChangeSeries(id, therapy.details(center, id).facts().edition(), reach);
    }

    public SeriesOutcome move(TestCenter center, ChangeSeries from, LocalDateTime to) {
        return SignIn.as(center.staff().therapist(), () -> series.move(from, to, Doubts.ASK));
    }

    public SeriesOutcome change(
            TestCenter center, ChangeSeries from, TherapyPlan plan, Doubts doubts) {
        return SignIn.as(center.staff().therapist(), () -> series.change(from, plan, doubts));
    }

    public int cancel(TestCenter center, ChangeSeries from) {
        return SignIn.as(center.staff().therapist(), () -> series.cancel(from, "The family moved"));
    }

    /** The local starts of the sessions that have one. */
    public List<LocalDateTime> starts(TestCenter center, TherapySessionId one) {
        return SignIn.as(center.coordinator(), () -> series.of(one)).stream()
                .filter(facts -> facts.state().hasTime())
                .map(facts ->
                        Objects.requireNonNull(facts.startsAt())
                                .atZone(facts.zone())
                                .toLocalDateTime())
                .toList();
    }

    /**
     * What is not as it should be: a session to come whose time is not held, a time held for none,
     * and people who are held but not in it, or in it and not held.
     */
    public long faults(SeriesId id) {
        return jdbc.sql(
                        """
                        select
                          (select count(*) from therapy_sessions s
                           where s.series_id = :id and s.state in ('PENDING', 'CONFIRMED')
                             and not exists (select 1 from bookings b
                               where b.id = s.booking_id and b.owner_id = s.id
                                 and b.starts_at = s.starts_at and b.ends_at = s.ends_at))
                        + (select count(*) from bookings b join therapy_sessions s
                             on s.id = b.owner_id
                           where s.series_id = :id
                             and (s.state not in ('PENDING', 'CONFIRMED') or s.booking_id <> b.id))
                        + (select count(*) from booked_resources r
                             join bookings b on b.id = r.booking_id
                             join therapy_sessions s on s.id = b.owner_id
                           where s.series_id = :id and r.kind = 'FAMILY_MEMBER'
                             and not exists (select 1 from therapy_participants p
                               where p.session_id = s.id and p.member_id = r.resource_id
                                 and p.out_at is null))
                        + (select count(*) from therapy_participants p
                             join therapy_sessions s on s.id = p.session_id
                           where s.series_id = :id and p.out_at is null
                             and s.state in ('PENDING', 'CONFIRMED')
                             and not exists (select 1 from booked_resources r
                               where r.booking_id = s.booking_id and r.resource_id = p.member_id))
                        """)
                .param("id", Columns.bytes(id.value()))
                .query(Long.class)
                .single();
    }
}
