CREATE TABLE attendance_sheets (
    occurrence_id  BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    center_id      BINARY(16)   NOT NULL,
    track          VARCHAR(20)  NOT NULL,
    topic_id       BINARY(16)   NOT NULL,
    topic_en       VARCHAR(160) NOT NULL,
    topic_es       VARCHAR(160) NULL,
    facilitator_id BINARY(16)   NULL,
    starts_at      DATETIME(6)  NOT NULL,
    ends_at        DATETIME(6)  NOT NULL,
    minutes        INT          NOT NULL,
    seats          INT          NOT NULL,
    state          VARCHAR(20)  NOT NULL,
    closed_by      VARCHAR(160) NULL,
    closed_at      DATETIME(6)  NULL,
    CONSTRAINT pk_attendance_sheets PRIMARY KEY (occurrence_id),
    CONSTRAINT fk_attendance_sheets_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_attendance_sheets_facilitator FOREIGN KEY (facilitator_id) REFERENCES staff_members (id),
    CONSTRAINT ck_attendance_sheets_times CHECK (ends_at > starts_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE attendance_records (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    occurrence_id BINARY(16)   NOT NULL,
    member_id     BINARY(16)   NOT NULL,
    household_id  BINARY(16)   NOT NULL,
    status        VARCHAR(20)  NOT NULL,
    minutes       INT          NULL,
    recorded_by   VARCHAR(160) NULL,
    recorded_at   DATETIME(6)  NULL,
    CONSTRAINT pk_attendance_records PRIMARY KEY (id),
    CONSTRAINT uk_attendance_records_occurrence_member UNIQUE (occurrence_id, member_id),
    CONSTRAINT fk_attendance_records_sheet FOREIGN KEY (occurrence_id) REFERENCES attendance_sheets (occurrence_id),
    CONSTRAINT fk_attendance_records_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT fk_attendance_records_household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT ck_attendance_records_minutes CHECK (minutes IS NULL OR minutes BETWEEN 0 AND 1440)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_attendance_sheets_center_start ON attendance_sheets (center_id, starts_at);

CREATE INDEX ix_attendance_sheets_facilitator_start ON attendance_sheets (facilitator_id, starts_at);

CREATE INDEX ix_attendance_records_summary ON attendance_records (occurrence_id, status, household_id, minutes);
