-- Complaints (42 CFR 2.4) and incidents (2.16).
CREATE TABLE privacy_reports (
    id          BINARY(16)      NOT NULL,
    version     BIGINT          NOT NULL,
    center_id   BINARY(16)      NOT NULL,
    kind        VARCHAR(20)     NOT NULL,
    known_since DATE            NOT NULL,
    description VARBINARY(8400) NOT NULL,
    affected    INT             NULL,
    state       VARCHAR(20)     NOT NULL,
    outcome     VARBINARY(8400) NULL,
    recorded_by VARCHAR(160)    NOT NULL,
    recorded_at DATETIME(6)     NOT NULL,
    closed_by   VARCHAR(160)    NULL,
    closed_at   DATETIME(6)     NULL,
    CONSTRAINT pk_privacy_reports PRIMARY KEY (id),
    CONSTRAINT fk_privacy_reports_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_privacy_reports_closed CHECK ((state = 'OPEN') = (outcome IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_privacy_reports_center ON privacy_reports (center_id, state, known_since);
