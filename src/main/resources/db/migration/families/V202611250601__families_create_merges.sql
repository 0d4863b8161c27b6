-- That one person was entered twice. The entry that went is kept and points to the one that stayed;
-- what was moved is named by ids and codes only, so that it can go back for a day.
ALTER TABLE family_members ADD COLUMN merged_into BINARY(16) NULL;

ALTER TABLE family_members ADD CONSTRAINT fk_family_members_merged
    FOREIGN KEY (merged_into) REFERENCES family_members (id);

CREATE TABLE member_merges (
    id                 BINARY(16)   NOT NULL,
    version            BIGINT       NOT NULL,
    center_id          BINARY(16)   NOT NULL,
    stays_id           BINARY(16)   NOT NULL,
    gone_id            BINARY(16)   NOT NULL,
    filled             VARCHAR(200) NOT NULL,
    onboarding_carried BOOLEAN      NOT NULL,
    merged_at          DATETIME(6)  NOT NULL,
    merged_by          BINARY(16)   NOT NULL,
    parted_at          DATETIME(6)  NULL,
    parted_by          BINARY(16)   NULL,
    gone_now           BINARY(16) GENERATED ALWAYS AS (CASE WHEN parted_at IS NULL THEN gone_id END) VIRTUAL,
    CONSTRAINT pk_member_merges PRIMARY KEY (id),
    CONSTRAINT uk_member_merges_gone UNIQUE (gone_now),
    CONSTRAINT fk_member_merges_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_member_merges_stays FOREIGN KEY (stays_id) REFERENCES family_members (id),
    CONSTRAINT fk_member_merges_gone FOREIGN KEY (gone_id) REFERENCES family_members (id),
    CONSTRAINT fk_member_merges_merged_by FOREIGN KEY (merged_by) REFERENCES accounts (id),
    CONSTRAINT fk_member_merges_parted_by FOREIGN KEY (parted_by) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE member_merge_sign_ins (
    merge_id   BINARY(16)  NOT NULL,
    account_id BINARY(16)  NOT NULL,
    member_id  BINARY(16)  NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    is_begin   BOOLEAN     NOT NULL,
    CONSTRAINT pk_member_merge_sign_ins PRIMARY KEY (merge_id, account_id, member_id, is_begin),
    CONSTRAINT fk_member_merge_sign_ins_merge FOREIGN KEY (merge_id) REFERENCES member_merges (id),
    CONSTRAINT fk_member_merge_sign_ins_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT fk_member_merge_sign_ins_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
