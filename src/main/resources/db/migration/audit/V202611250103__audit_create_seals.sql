-- The chain: one row for each entry, in the order of sealing, each with a keyed proof of the entry
-- and of the row before. The keys let no two nodes take the same place or the same entry.
CREATE TABLE audit_seals (
    no        BIGINT        NOT NULL,
    entry_id  BINARY(16)    NOT NULL,
    proof     VARBINARY(64) NOT NULL,
    sealed_at DATETIME(6)   NOT NULL,
    CONSTRAINT pk_audit_seals PRIMARY KEY (no),
    CONSTRAINT uk_audit_seals_entry UNIQUE (entry_id),
    CONSTRAINT ck_audit_seals_no CHECK (no > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where the chain begins after old entries were purged: the last seal that went.
CREATE TABLE audit_anchors (
    no         BIGINT        NOT NULL,
    seal_proof VARBINARY(64) NOT NULL,
    made_at    DATETIME(6)   NOT NULL,
    proof      VARBINARY(64) NOT NULL,
    CONSTRAINT pk_audit_anchors PRIMARY KEY (no),
    CONSTRAINT ck_audit_anchors_no CHECK (no > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- How long the chain was, kept once a day and at each start, with a proof. The first row, with the
-- place zero where the log was empty, closes the time of lines without a proof.
CREATE TABLE audit_heads (
    no         BIGINT        NOT NULL,
    seal_proof VARBINARY(64) NOT NULL,
    kept_at    DATETIME(6)   NOT NULL,
    proof      VARBINARY(64) NOT NULL,
    CONSTRAINT pk_audit_heads PRIMARY KEY (no),
    CONSTRAINT ck_audit_heads_no CHECK (no >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
