package org.kinward.bench;

/**
 * What the service layer sends for one enrollment that gets its seat, in its order and as Hibernate
 * writes it ({@code logging.level.org.hibernate.SQL=debug} shows it). A run counts what both
 * contestants send and says so where they no longer agree.
 */
final class Statements {

    static final String MEMBER_OF_ACCOUNT =
            """
            select fm1_0.id,fm1_0.first_name,fm1_0.household_id,fm1_0.last_name,fm1_0.left_on,\
            fm1_0.relationship,fm1_0.version from family_members fm1_0,family_representatives r1_0 \
            where r1_0.member_id=fm1_0.id and r1_0.account_id=? \
            and fm1_0.left_on is null \
            order by case r1_0.kind when 'SELF' then 0 else 1 end,r1_0.since,fm1_0.id\
            """;
    static final String HOUSEHOLD =
            "select h1_0.id,h1_0.center_id,h1_0.name,h1_0.version from households h1_0 where h1_0.id=?"
                    + " lock in share mode";
    static final String MEMBERS_OF_HOUSEHOLD =
            """
            select fm1_0.id,fm1_0.first_name,fm1_0.household_id,fm1_0.last_name,fm1_0.left_on,\
            fm1_0.relationship,fm1_0.version from family_members fm1_0 where fm1_0.household_id=? \
            and fm1_0.left_on is null \
            order by fm1_0.first_name\
            """;
    static final String LOCK =
            """
            select sl1_0.session_id,sl1_0.capacity,sl1_0.last_queue_no,sl1_0.seats_taken \
            from seat_ledgers sl1_0 where sl1_0.session_id=? for update\
            """;
    static final String SESSION =
            """
            select es1_0.id,es1_0.cancel_reason,es1_0.center_id,es1_0.changed_at,es1_0.changed_by,\
            es1_0.ends_at,es1_0.facilitator_id,es1_0.language,es1_0.local_date,es1_0.local_time,\
            es1_0.minutes,es1_0.module_id,es1_0.room_id,es1_0.starts_at,es1_0.status,es1_0.version,\
            es1_0.video_link,es1_0.zone from education_sessions es1_0 where es1_0.id=?\
            """;
    static final String LIVE_ENROLLMENT =
            """
            select e1_0.id,e1_0.ended_at,e1_0.enrolled_at,e1_0.household_id,m1_0.enrollment_id,\
            m1_0.member_id,e1_0.queue_no,e1_0.seated_at,e1_0.seats,e1_0.session_id,e1_0.status,\
            e1_0.version from enrollments e1_0 left join enrolled_members m1_0 \
            on e1_0.id=m1_0.enrollment_id where e1_0.session_id=? and e1_0.household_id=? \
            and e1_0.status in ('CONFIRMED','WAITLISTED')\
            """;
    static final String EARLIER_ATTENDANCE =
            """
            select ar1_0.id,ar1_0.household_id,ar1_0.member_id,ar1_0.minutes,ar1_0.occurrence_id,\
            ar1_0.recorded_at,ar1_0.recorded_by,ar1_0.status,ar1_0.version \
            from attendance_records ar1_0 where ar1_0.occurrence_id=? and ar1_0.member_id in (?)\
            """;
    static final String SHEET =
            """
            select as1_0.occurrence_id,as1_0.center_id,as1_0.closed_at,as1_0.closed_by,\
            as1_0.ends_at,as1_0.facilitator_id,as1_0.minutes,as1_0.room,as1_0.seats,\
            as1_0.starts_at,as1_0.state,as1_0.topic_en,as1_0.topic_es,as1_0.topic_id,as1_0.track,\
            as1_0.version,as1_0.video_link from attendance_sheets as1_0 where as1_0.occurrence_id=?\
            """;
    static final String EARLIER_PARTICIPATION =
            """
            select p1_0.id,p1_0.attendee_id,p1_0.attendee_kind,p1_0.center_id,p1_0.changed_at,\
            p1_0.household_id,p1_0.invited,p1_0.next_reminder_at,p1_0.occurrence_id,\
            p1_0.sequence,p1_0.standing,p1_0.starts_at,p1_0.version from participations p1_0 \
            where p1_0.occurrence_id=? and p1_0.attendee_id in (?) order by p1_0.id for update\
            """;
    static final String CENTER =
            "select c1_0.id,c1_0.code,c1_0.name,c1_0.version,c1_0.zone from centers c1_0 where c1_0.id=?";
    static final String CENTER_MAIL =
            """
            select cm1_0.center_id,cm1_0.education_reminders,cm1_0.reply_to,cm1_0.sender_name,\
            cm1_0.version from center_mail cm1_0 where cm1_0.center_id=?\
            """;
    static final String ENROLLMENT =
            """
            insert into enrollments (ended_at,enrolled_at,household_id,queue_no,seated_at,seats,\
            session_id,status,version,id) values (?,?,?,?,?,?,?,?,?,?)\
            """;
    static final String ATTENDANCE =
            """
            insert into attendance_records (household_id,member_id,minutes,occurrence_id,\
            recorded_at,recorded_by,status,version,id) values (?,?,?,?,?,?,?,?,?)\
            """;
    static final String AUDIT =
            """
            insert into audit_entries (action,actor_id,address,at,center_id,details,kind,object_id,\
            object_type,place,proof,id) values (?,?,?,?,?,?,?,?,?,?,?,?)\
            """;
    static final String PARTICIPATION =
            """
            insert into participations (attendee_id,attendee_kind,center_id,changed_at,\
            household_id,invited,next_reminder_at,occurrence_id,sequence,standing,starts_at,version,\
            id) values (?,?,?,?,?,?,?,?,?,?,?,?,?)\
            """;
    static final String MESSAGE =
            """
            insert into outbox_messages (about_at,attempts,attendee_id,attendee_kind,center_id,channel,\
            claim,claimed_at,created_at,dedupe_key,household_id,kind,next_attempt_at,\
            occurrence_id,problem,resends,settled_at,state,version,id) \
            values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)\
            """;
    static final String LEDGER =
            "update seat_ledgers set capacity=?,last_queue_no=?,seats_taken=? where session_id=?";
    static final String ENROLLED_MEMBER =
            "insert into enrolled_members (enrollment_id,member_id) values (?,?)";

    private Statements() {}
}
