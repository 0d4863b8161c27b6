-- The staff of family therapy sessions that were planned before staff had these in their calendars.
INSERT INTO participations (id, version, attendee_kind, attendee_id, household_id, occurrence_id, center_id, starts_at,
                            standing, invited, sequence, changed_at, next_reminder_at)
SELECT UNHEX(LEFT(SHA2(CONCAT(HEX(h.staff_id), HEX(s.id)), 256), 32)), 0, 'STAFF', h.staff_id, NULL, s.id, s.center_id,
       s.starts_at, 'CONFIRMED', TRUE, 0, UTC_TIMESTAMP(6), NULL
FROM therapy_sessions s
         JOIN (SELECT session_id, staff_id FROM therapy_therapists
               UNION
               SELECT id, interpreter_id FROM therapy_sessions WHERE interpreter_id IS NOT NULL) h ON h.session_id = s.id
WHERE s.state IN ('PENDING', 'CONFIRMED')
  AND s.starts_at > UTC_TIMESTAMP(6);
