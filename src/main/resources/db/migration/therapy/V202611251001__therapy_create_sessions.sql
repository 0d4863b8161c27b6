-- edition counts what staff changed; answers of family members do not touch it. booking_id is the time held in
-- scheduling: the session's own id, or that of the option that was chosen.
CREATE TABLE therapy_sessions (
    id             BINARY(16)      NOT NULL,
    version        BIGINT          NOT NULL,
    edition        INT             NOT NULL,
    center_id      BINARY(16)      NOT NULL,
    state          VARCHAR(20)     NOT NULL,
    modality       VARCHAR(20)     NOT NULL,
    purpose        VARBINARY(4400) NULL,
    language       VARCHAR(20)     NOT NULL,
    minutes        INT             NOT NULL,
    room_id        BINARY(16)      NULL,
    video          BOOLEAN         NOT NULL,
    video_code     VARCHAR(32)     NOT NULL,
    interpreter_id BINARY(16)      NULL,
    quorum         INT             NOT NULL,
    billing_tag    VARCHAR(40)     NULL,
    series_id      BINARY(16)      NULL,
    zone           VARCHAR(64)     NOT NULL,
    local_date     DATE            NULL,
    local_time     TIME            NULL,
    starts_at      DATETIME(6)     NULL,
    ends_at        DATETIME(6)     NULL,
    booking_id     BINARY(16)      NULL,
    offer_ends_at  DATETIME(6)     NULL,
    has_sheet      BOOLEAN         NOT NULL,
    cancel_reason  VARBINARY(4400) NULL,
    late_cancel    BOOLEAN         NOT NULL,
    outcome        VARCHAR(20)     NULL,
    minutes_held   INT             NULL,
    next_step      VARBINARY(4400) NULL,
    changed_by     VARCHAR(160)    NOT NULL,
    changed_at     DATETIME(6)     NOT NULL,
    CONSTRAINT pk_therapy_sessions PRIMARY KEY (id),
    CONSTRAINT fk_therapy_sessions_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_therapy_sessions_room FOREIGN KEY (room_id) REFERENCES rooms (id),
    CONSTRAINT fk_therapy_sessions_interpreter FOREIGN KEY (interpreter_id) REFERENCES staff_members (id),
    CONSTRAINT ck_therapy_sessions_minutes CHECK (minutes BETWEEN 15 AND 600),
    CONSTRAINT ck_therapy_sessions_quorum CHECK (quorum >= 1),
    CONSTRAINT ck_therapy_sessions_held CHECK (minutes_held IS NULL OR minutes_held BETWEEN 0 AND 1440),
    CONSTRAINT ck_therapy_sessions_times CHECK
        (state NOT IN ('PENDING', 'CONFIRMED', 'HELD', 'NO_SHOW') OR starts_at IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_therapy_sessions_center_start ON therapy_sessions (center_id, starts_at);

CREATE INDEX ix_therapy_sessions_series ON therapy_sessions (series_id, starts_at);

CREATE INDEX ix_therapy_sessions_offer ON therapy_sessions (state, offer_ends_at);

CREATE TABLE therapy_therapists (
    session_id BINARY(16) NOT NULL,
    place      INT        NOT NULL,
    staff_id   BINARY(16) NOT NULL,
    CONSTRAINT pk_therapy_therapists PRIMARY KEY (session_id, place),
    CONSTRAINT fk_therapy_therapists_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id),
    CONSTRAINT fk_therapy_therapists_staff FOREIGN KEY (staff_id) REFERENCES staff_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE therapy_clients (
    session_id BINARY(16) NOT NULL,
    client_id  BINARY(16) NOT NULL,
    CONSTRAINT pk_therapy_clients PRIMARY KEY (session_id, client_id),
    CONSTRAINT fk_therapy_clients_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id),
    CONSTRAINT fk_therapy_clients_client FOREIGN KEY (client_id) REFERENCES clients (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- An answer is about one start; a session that moves has to be answered again.
CREATE TABLE therapy_participants (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    session_id   BINARY(16)      NOT NULL,
    member_id    BINARY(16)      NOT NULL,
    household_id BINARY(16)      NOT NULL,
    required     BOOLEAN         NOT NULL,
    answer       VARCHAR(20)     NOT NULL,
    answered_for DATETIME(6)     NULL,
    answered_at  DATETIME(6)     NULL,
    note         VARBINARY(4400) NULL,
    out_at       DATETIME(6)     NULL,
    CONSTRAINT pk_therapy_participants PRIMARY KEY (id),
    CONSTRAINT uk_therapy_participants_member UNIQUE (session_id, member_id),
    CONSTRAINT fk_therapy_participants_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id),
    CONSTRAINT fk_therapy_participants_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT fk_therapy_participants_household FOREIGN KEY (household_id) REFERENCES households (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_therapy_participants_member ON therapy_participants (member_id, session_id);

CREATE INDEX ix_therapy_participants_household ON therapy_participants (household_id, session_id);
