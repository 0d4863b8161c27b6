-- Places taken before there were notifications. The reminder timer looks at these rows once and
-- sends what falls due from then on; nobody is reminded of what they have long known.
INSERT INTO participations (id, version, attendee_kind, attendee_id, household_id, occurrence_id, center_id, starts_at,
                            standing, invited, sequence, changed_at, next_reminder_at)
SELECT UNHEX(LEFT(SHA2(CONCAT(HEX(m.member_id), HEX(s.id)), 256), 32)), 0, 'MEMBER', m.member_id, e.household_id, s.id, s.center_id, s.starts_at,
       CASE e.status WHEN 'CONFIRMED' THEN 'CONFIRMED' ELSE 'WAITING' END, e.status = 'CONFIRMED', 0,
       UTC_TIMESTAMP(6),
       CASE e.status WHEN 'CONFIRMED' THEN UTC_TIMESTAMP(6) END
FROM enrolled_members m
         JOIN enrollments e ON e.id = m.enrollment_id
         JOIN education_sessions s ON s.id = e.session_id
WHERE e.status IN ('CONFIRMED', 'WAITLISTED')
  AND s.status = 'SCHEDULED'
  AND s.starts_at > UTC_TIMESTAMP(6);

INSERT INTO participations (id, version, attendee_kind, attendee_id, household_id, occurrence_id, center_id, starts_at,
                            standing, invited, sequence, changed_at, next_reminder_at)
SELECT UNHEX(LEFT(SHA2(CONCAT(HEX(s.facilitator_id), HEX(s.id)), 256), 32)), 0, 'STAFF', s.facilitator_id, NULL, s.id, s.center_id,
       s.starts_at, 'CONFIRMED', TRUE, 0, UTC_TIMESTAMP(6), NULL
FROM education_sessions s
WHERE s.facilitator_id IS NOT NULL
  AND s.status = 'SCHEDULED'
  AND s.starts_at > UTC_TIMESTAMP(6);
