-- Sessions that were planned before there were bookings hold their room and facilitator from now on.
-- They get no slots: some were planned at the same time, which a warning allowed.
INSERT INTO bookable_resources (id, kind)
SELECT DISTINCT s.room_id, 'ROOM'
FROM education_sessions s
WHERE s.room_id IS NOT NULL AND s.status = 'SCHEDULED' AND s.ends_at > UTC_TIMESTAMP(6);

INSERT INTO bookable_resources (id, kind)
SELECT DISTINCT f.account_id, 'STAFF'
FROM education_sessions s
    JOIN staff_members f ON f.id = s.facilitator_id
WHERE s.status = 'SCHEDULED' AND s.ends_at > UTC_TIMESTAMP(6);

INSERT INTO bookings (id, center_id, feature, owner_id, firmness, starts_at, ends_at, people, overruled)
SELECT s.id, s.center_id, 'EDUCATION', s.id, 'FIRM', s.starts_at, s.ends_at,
    CASE WHEN s.video_link IS NULL THEN l.capacity ELSE 1 END, ''
FROM education_sessions s
    JOIN seat_ledgers l ON l.session_id = s.id
WHERE s.status = 'SCHEDULED' AND s.ends_at > UTC_TIMESTAMP(6);

INSERT INTO booked_resources (booking_id, resource_id, kind, starts_at, ends_at)
SELECT b.id, s.room_id, 'ROOM', b.starts_at, b.ends_at
FROM bookings b
    JOIN education_sessions s ON s.id = b.id
WHERE s.room_id IS NOT NULL;

INSERT INTO booked_resources (booking_id, resource_id, kind, starts_at, ends_at)
SELECT b.id, f.account_id, 'STAFF', b.starts_at, b.ends_at
FROM bookings b
    JOIN education_sessions s ON s.id = b.id
    JOIN staff_members f ON f.id = s.facilitator_id;
