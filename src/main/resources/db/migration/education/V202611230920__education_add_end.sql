-- A session that runs is neither coming nor over; lists ask for its end.
ALTER TABLE education_sessions ADD COLUMN ends_at DATETIME(6) NULL;

UPDATE education_sessions SET ends_at = TIMESTAMPADD(MINUTE, minutes, starts_at);

ALTER TABLE education_sessions MODIFY COLUMN ends_at DATETIME(6) NOT NULL;

CREATE INDEX ix_education_sessions_center_end ON education_sessions (center_id, ends_at);

-- Sheets opened before they had a place get it from their sessions.
UPDATE attendance_sheets a
    JOIN education_sessions s ON s.id = a.occurrence_id
    LEFT JOIN rooms r ON r.id = s.room_id
SET a.room = r.name, a.video_link = s.video_link;
