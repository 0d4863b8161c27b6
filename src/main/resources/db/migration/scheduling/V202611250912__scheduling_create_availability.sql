-- Hours of the week in the center's own time, in minutes after midnight. The subject is a center, a
-- room, a member of staff (their account) or a family member, whose hours are wishes.
CREATE TABLE weekly_hours (
    subject_id  BINARY(16) NOT NULL,
    center_id   BINARY(16) NOT NULL,
    weekday     INT        NOT NULL,
    from_minute INT        NOT NULL,
    to_minute   INT        NOT NULL,
    CONSTRAINT pk_weekly_hours PRIMARY KEY (subject_id, center_id, weekday, from_minute),
    CONSTRAINT fk_weekly_hours_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_weekly_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT ck_weekly_hours_times CHECK (0 <= from_minute AND from_minute < to_minute
        AND to_minute <= 1440)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A person who is away is away from every center.
CREATE TABLE absences (
    id          BINARY(16)  NOT NULL,
    resource_id BINARY(16)  NOT NULL,
    center_id   BINARY(16)  NOT NULL,
    starts_at   DATETIME(6) NOT NULL,
    ends_at     DATETIME(6) NOT NULL,
    reason      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT pk_absences PRIMARY KEY (id),
    CONSTRAINT fk_absences_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_absences_times CHECK (ends_at > starts_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_absences_resource_end ON absences (resource_id, ends_at);

CREATE TABLE center_closures (
    id        BINARY(16)   NOT NULL,
    center_id BINARY(16)   NOT NULL,
    first_day DATE         NOT NULL,
    last_day  DATE         NOT NULL,
    name_en   VARCHAR(120) NOT NULL,
    name_es   VARCHAR(120) NULL,
    CONSTRAINT pk_center_closures PRIMARY KEY (id),
    CONSTRAINT fk_center_closures_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_center_closures_days CHECK (last_day >= first_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_center_closures_center_last ON center_closures (center_id, last_day);

CREATE TABLE staff_rules (
    account_id     BINARY(16) NOT NULL,
    center_id      BINARY(16) NOT NULL,
    buffer_minutes INT        NOT NULL,
    travel_minutes INT        NOT NULL,
    most_a_day     INT        NULL,
    CONSTRAINT pk_staff_rules PRIMARY KEY (account_id, center_id),
    CONSTRAINT fk_staff_rules_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_staff_rules_minutes CHECK (buffer_minutes BETWEEN 0 AND 240
        AND travel_minutes BETWEEN 0 AND 480),
    CONSTRAINT ck_staff_rules_most CHECK (most_a_day BETWEEN 1 AND 24)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE room_equipment (
    room_id BINARY(16)  NOT NULL,
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT pk_room_equipment PRIMARY KEY (room_id, code),
    CONSTRAINT fk_room_equipment_room FOREIGN KEY (room_id) REFERENCES rooms (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
