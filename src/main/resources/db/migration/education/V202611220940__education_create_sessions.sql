CREATE TABLE education_modules (
    id        BINARY(16)   NOT NULL,
    version   BIGINT       NOT NULL,
    center_id BINARY(16)   NOT NULL,
    title_en  VARCHAR(160) NOT NULL,
    title_es  VARCHAR(160) NULL,
    sequence  INT          NOT NULL,
    retired   BOOLEAN      NOT NULL,
    CONSTRAINT pk_education_modules PRIMARY KEY (id),
    CONSTRAINT uk_education_modules_center_title UNIQUE (center_id, title_en),
    CONSTRAINT fk_education_modules_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE education_sessions (
    id             BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    center_id      BINARY(16)   NOT NULL,
    module_id      BINARY(16)   NOT NULL,
    local_date     DATE         NOT NULL,
    local_time     TIME         NOT NULL,
    zone           VARCHAR(60)  NOT NULL,
    starts_at      DATETIME(6)  NOT NULL,
    minutes        INT          NOT NULL,
    room_id        BINARY(16)   NULL,
    video_link     VARCHAR(500) NULL,
    language       VARCHAR(8)   NOT NULL,
    facilitator_id BINARY(16)   NULL,
    status         VARCHAR(20)  NOT NULL,
    cancel_reason  VARCHAR(500) NULL,
    changed_by     VARCHAR(160) NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    CONSTRAINT pk_education_sessions PRIMARY KEY (id),
    CONSTRAINT fk_education_sessions_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_education_sessions_module FOREIGN KEY (module_id) REFERENCES education_modules (id),
    CONSTRAINT fk_education_sessions_room FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT fk_education_sessions_facilitator FOREIGN KEY (facilitator_id) REFERENCES staff_members (id),
    CONSTRAINT ck_education_sessions_minutes CHECK (minutes BETWEEN 15 AND 600)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE seat_ledgers (
    session_id    BINARY(16) NOT NULL,
    capacity      INT        NOT NULL,
    seats_taken   INT        NOT NULL,
    last_queue_no INT        NOT NULL,
    CONSTRAINT pk_seat_ledgers PRIMARY KEY (session_id),
    CONSTRAINT fk_seat_ledgers_session FOREIGN KEY (session_id) REFERENCES education_sessions (id),
    CONSTRAINT ck_seat_ledgers_taken CHECK (seats_taken BETWEEN 0 AND capacity)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_education_sessions_center_start ON education_sessions (center_id, starts_at);
