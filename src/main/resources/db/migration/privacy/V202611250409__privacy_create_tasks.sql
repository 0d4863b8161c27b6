-- No key to clients: it would lock a client while a tie is held; the consent names the client.
CREATE TABLE privacy_tasks (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    center_id    BINARY(16)      NOT NULL,
    client_id    BINARY(16)      NOT NULL,
    consent_id   BINARY(16)      NOT NULL,
    kind         VARCHAR(20)     NOT NULL,
    days_before  INT             NOT NULL,
    made_at      DATETIME(6)     NOT NULL,
    state        VARCHAR(20)     NOT NULL,
    reason       VARBINARY(2400) NULL,
    settled_by   VARCHAR(160)    NULL,
    settled_at   DATETIME(6)     NULL,
    CONSTRAINT pk_privacy_tasks PRIMARY KEY (id),
    CONSTRAINT uk_privacy_tasks_step UNIQUE (consent_id, kind, days_before),
    CONSTRAINT fk_privacy_tasks_consent FOREIGN KEY (consent_id) REFERENCES consents (id),
    CONSTRAINT ck_privacy_tasks_settled CHECK ((state = 'OPEN') = (settled_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_privacy_tasks_center ON privacy_tasks (center_id, state, made_at);
