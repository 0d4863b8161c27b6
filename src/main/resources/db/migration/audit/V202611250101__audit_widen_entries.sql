-- From where, what kind of action, and a keyed proof of the row's own content. Rows from before have
-- no proof; the chain takes them in at its beginning and nowhere else, and its seals say so.
ALTER TABLE audit_entries
    ADD COLUMN kind    VARCHAR(10)   NOT NULL DEFAULT 'CHANGE',
    ADD COLUMN address VARCHAR(45)   NULL,
    ADD COLUMN place   VARCHAR(60)   NULL,
    ADD COLUMN proof   VARBINARY(64) NULL,
    ADD CONSTRAINT ck_audit_entries_kind CHECK (kind IN ('CHANGE', 'READ', 'EXPORT', 'SIGN_IN')),
    ADD INDEX ix_audit_entries_at (at),
    ADD INDEX ix_audit_entries_actor (actor_id, at),
    ADD INDEX ix_audit_entries_center_actor (center_id, actor_id),
    ADD INDEX ix_audit_entries_kind (center_id, kind, at);
