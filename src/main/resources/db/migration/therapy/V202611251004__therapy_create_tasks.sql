CREATE TABLE therapy_tasks (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    center_id  BINARY(16)   NOT NULL,
    session_id BINARY(16)   NOT NULL,
    member_id  BINARY(16)   NULL,
    kind       VARCHAR(20)  NOT NULL,
    opened_at  DATETIME(6)  NOT NULL,
    settled_at DATETIME(6)  NULL,
    settled_by VARCHAR(160) NULL,
    CONSTRAINT pk_therapy_tasks PRIMARY KEY (id),
    CONSTRAINT fk_therapy_tasks_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_therapy_tasks_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id),
    CONSTRAINT fk_therapy_tasks_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_therapy_tasks_center ON therapy_tasks (center_id, settled_at, opened_at);

CREATE INDEX ix_therapy_tasks_session ON therapy_tasks (session_id, settled_at);
