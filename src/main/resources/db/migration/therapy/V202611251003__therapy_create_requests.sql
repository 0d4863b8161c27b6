CREATE TABLE therapy_requests (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    center_id    BINARY(16)      NOT NULL,
    household_id BINARY(16)      NOT NULL,
    topic        VARBINARY(4400) NOT NULL,
    suits        VARBINARY(4400) NULL,
    language     VARCHAR(20)     NULL,
    state        VARCHAR(20)     NOT NULL,
    session_id   BINARY(16)      NULL,
    asked_at     DATETIME(6)     NOT NULL,
    settled_at   DATETIME(6)     NULL,
    settled_by   VARCHAR(160)    NULL,
    CONSTRAINT pk_therapy_requests PRIMARY KEY (id),
    CONSTRAINT fk_therapy_requests_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_therapy_requests_household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT fk_therapy_requests_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_therapy_requests_center ON therapy_requests (center_id, state, asked_at);

CREATE INDEX ix_therapy_requests_household ON therapy_requests (household_id, state);

CREATE TABLE therapy_request_members (
    request_id BINARY(16) NOT NULL,
    member_id  BINARY(16) NOT NULL,
    CONSTRAINT pk_therapy_request_members PRIMARY KEY (request_id, member_id),
    CONSTRAINT fk_therapy_request_members_request FOREIGN KEY (request_id) REFERENCES therapy_requests (id),
    CONSTRAINT fk_therapy_request_members_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
