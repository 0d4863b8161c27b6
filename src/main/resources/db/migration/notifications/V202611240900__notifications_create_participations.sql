-- Who takes part in what, as calendars and reminders need it. A row is never removed: a calendar
-- must be told that something was cancelled, and its sequence may only rise.
CREATE TABLE participations (
    id               BINARY(16)  NOT NULL,
    version          BIGINT      NOT NULL,
    attendee_kind    VARCHAR(8)  NOT NULL,
    attendee_id      BINARY(16)  NOT NULL,
    household_id     BINARY(16)  NULL,
    occurrence_id    BINARY(16)  NOT NULL,
    center_id        BINARY(16)  NOT NULL,
    starts_at        DATETIME(6) NOT NULL,
    standing         VARCHAR(10) NOT NULL,
    invited          BOOLEAN     NOT NULL,
    sequence         INT         NOT NULL,
    changed_at       DATETIME(6) NOT NULL,
    next_reminder_at DATETIME(6) NULL,
    CONSTRAINT pk_participations PRIMARY KEY (id),
    CONSTRAINT uk_participations_attendee UNIQUE (attendee_id, occurrence_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_participations_occurrence ON participations (occurrence_id);

CREATE INDEX ix_participations_reminder ON participations (next_reminder_at);

CREATE INDEX ix_participations_attendee_start ON participations (attendee_id, starts_at);
