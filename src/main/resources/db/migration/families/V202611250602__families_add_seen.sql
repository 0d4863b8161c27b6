-- When somebody who waits was here last; signed_in_at says since when they wait.
ALTER TABLE family_sign_ins ADD COLUMN seen_at DATETIME(6) NULL;

UPDATE family_sign_ins SET seen_at = signed_in_at;

ALTER TABLE family_sign_ins MODIFY COLUMN seen_at DATETIME(6) NOT NULL;

CREATE INDEX ix_family_sign_ins_seen ON family_sign_ins (seen_at);
