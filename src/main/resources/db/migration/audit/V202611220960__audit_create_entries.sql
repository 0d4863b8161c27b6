-- No foreign keys: an audit row outlives what it speaks of.
CREATE TABLE audit_entries (
    id          BINARY(16)   NOT NULL,
    at          DATETIME(6)  NOT NULL,
    actor_id    BINARY(16)   NULL,
    action      VARCHAR(60)  NOT NULL,
    object_type VARCHAR(40)  NOT NULL,
    object_id   BINARY(16)   NOT NULL,
    center_id   BINARY(16)   NULL,
    details     VARCHAR(2000) NOT NULL,
    CONSTRAINT pk_audit_entries PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_audit_entries_object ON audit_entries (object_id, at);

CREATE INDEX ix_audit_entries_center ON audit_entries (center_id, at);
