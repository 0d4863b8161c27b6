CREATE TABLE therapy_goals (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    center_id    BINARY(16)      NOT NULL,
    household_id BINARY(16)      NOT NULL,
    words        VARBINARY(4400) NOT NULL,
    reached_at   DATETIME(6)     NULL,
    dropped_at   DATETIME(6)     NULL,
    added_by     VARCHAR(160)    NOT NULL,
    added_at     DATETIME(6)     NOT NULL,
    CONSTRAINT pk_therapy_goals PRIMARY KEY (id),
    CONSTRAINT fk_therapy_goals_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_therapy_goals_household FOREIGN KEY (household_id) REFERENCES households (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_therapy_goals_household ON therapy_goals (household_id, added_at);
