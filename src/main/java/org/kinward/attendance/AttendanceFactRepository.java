package org.kinward.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kinward.shared.LocalizedText;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds up records in the database; the statuses' meaning is that of {@link AttendanceStatus}. */
interface AttendanceFactRepository extends Repository<AttendanceRecord, UUID> {

    String TALLY =
            """
            new org.kinward.attendance.Tally(
              sum(case when r.status in (ATTENDED, ATTENDED_LATE)
                or (r.status = LEFT_EARLY and r.minutes * 2 >= s.minutes) then 1L else 0L end),
              sum(case when r.status = NO_SHOW then 1L else 0L end),
              sum(case when r.status = LATE_CANCEL then 1L else 0L end),
              sum(case when r.status = CANCELLED then 1L else 0L end),
              sum(case when r.status = EXCUSED then 1L else 0L end),
              sum(case when r.status = SESSION_CANCELLED then 1L else 0L end),
              sum(case when r.status in (BOOKED, NOT_RECORDED) then 1L else 0L end),
              sum(case when r.status in (ATTENDED, ATTENDED_LATE) then cast(s.minutes as Long)
                when r.status = LEFT_EARLY then cast(r.minutes as Long) else 0L end))
            """;

    String PAST_PLACES =
            """
            from AttendanceSheet s join AttendanceRecord r on r.occurrenceId = s.occurrenceId
            where s.centerId = :center and s.startsAt >= :from and s.startsAt < :to
              and s.endsAt <= :now
            """;

    @Query(
            "select r.householdId as household, "
                    + TALLY
                    + " as tally "
                    + PAST_PLACES
                    + " group by r.householdId")
    List<ByHousehold> byHousehold(UUID center, Instant from, Instant to, Instant now);

    @Query(
            "select r.memberId as member, "
                    + TALLY
                    + """
                     as tally
                    from AttendanceSheet s join AttendanceRecord r on r.occurrenceId = s.occurrenceId
                    where r.memberId in :members and s.endsAt <= :now group by r.memberId
                    """)
    List<ByMember> byMember(Collection<UUID> members, Instant now);

    @Query(
            "select s.topicId as topic, "
                    + TALLY
                    + " as tally "
                    + PAST_PLACES
                    + " group by s.topicId")
    List<ByTopic> byTopic(UUID center, Instant from, Instant to, Instant now);

    @Query(
            """
            select s.topicId as topic,
              sum(case when s.state <> CANCELLED then 1L else 0L end) as held,
              sum(case when s.state <> CANCELLED then cast(s.seats as Long) else 0L end) as seats,
              sum(case when s.state = CANCELLED then 1L else 0L end) as cancelled
            from AttendanceSheet s
            where s.centerId = :center and s.startsAt >= :from and s.startsAt < :to
              and s.endsAt <= :now
            group by s.topicId
            """)
    List<Sessions> sessions(UUID center, Instant from, Instant to, Instant now);

    /** Each topic's title as its latest session bears it; two where two began at the same time. */
    @Query(
            """
            select s.topicId as topic, s.topic as title
            from AttendanceSheet s
            where s.centerId = :center and s.startsAt >= :from and s.startsAt < :to
              and s.endsAt <= :now
              and s.startsAt = (
                select max(l.startsAt) from AttendanceSheet l
                where l.centerId = s.centerId and l.topicId = s.topicId
                  and l.startsAt >= :from and l.startsAt < :to and l.endsAt <= :now)
            order by s.occurrenceId
            """)
    List<Title> latestTitles(UUID center, Instant from, Instant to, Instant now);

    /** One household's places. */
    interface ByHousehold {
        UUID getHousehold();

        Tally getTally();
    }

    /** What became of one member's places. */
    interface ByMember {
        UUID getMember();

        Tally getTally();
    }

    /** One topic's places. */
    interface ByTopic {
        UUID getTopic();

        Tally getTally();
    }

    /** One topic's title. */
    interface Title {
        UUID getTopic();

        LocalizedText getTitle();
    }

    /** One topic's occurrences. */
    interface Sessions {
        UUID getTopic();

        long getHeld();

        long getSeats();

        long getCancelled();
    }
}
