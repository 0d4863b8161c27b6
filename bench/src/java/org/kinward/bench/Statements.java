package org.kinward.bench;

/**
 * What the service layer sends for one enrollment that gets its seat, in its order and as Hibernate
 * writes it ({@code logging.level.org.hibernate.SQL=debug} shows it). A run counts what both
 * contestants send and says so where they no longer agree.
 */
final class Statements {

    static final String MEMBER_OF_ACCOUNT =
            """
            select fm1_0.id,fm1_0.account_id,fm1_0.first_name,fm1_0.household_id,fm1_0.last_name,\
            fm1_0.relationship,fm1_0.version from family_members fm1_0 where fm1_0.account_id=?\
            """;
    static final String HOUSEHOLD =
            "select h1_0.id,h1_0.center_id,h1_0.name,h1_0.version from households h1_0 where h1_0.id=?";
    static final String MEMBERS_OF_HOUSEHOLD =
            """
            select fm1_0.id,fm1_0.account_id,fm1_0.first_name,fm1_0.household_id,fm1_0.last_name,\
            fm1_0.relationship,fm1_0.version from family_members fm1_0 where fm1_0.household_id=? \
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
            es1_0.facilitator_id,es1_0.language,es1_0.local_date,es1_0.local_time,es1_0.minutes,\
            es1_0.module_id,es1_0.room_id,es1_0.starts_at,es1_0.status,es1_0.version,\
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
            insert into audit_entries (action,actor_id,at,center_id,details,object_id,object_type,\
            id) values (?,?,?,?,?,?,?,?)\
            """;
    static final String LEDGER =
            "update seat_ledgers set capacity=?,last_queue_no=?,seats_taken=? where session_id=?";
    static final String ENROLLED_MEMBER =
            "insert into enrolled_members (enrollment_id,member_id) values (?,?)";

    private Statements() {}
}
