-- Who acts for whom. self_account and self_member are only there for their unique keys: an account
-- is at most one person, and a person has at most one account, while it may act for several.
CREATE TABLE family_representatives (
    account_id   BINARY(16)  NOT NULL,
    member_id    BINARY(16)  NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    since        DATETIME(6) NOT NULL,
    self_account BINARY(16) GENERATED ALWAYS AS (CASE WHEN kind = 'SELF' THEN account_id END) VIRTUAL,
    self_member  BINARY(16) GENERATED ALWAYS AS (CASE WHEN kind = 'SELF' THEN member_id END) VIRTUAL,
    CONSTRAINT pk_family_representatives PRIMARY KEY (account_id, member_id),
    CONSTRAINT uk_family_representatives_self_account UNIQUE (self_account),
    CONSTRAINT uk_family_representatives_self_member UNIQUE (self_member),
    CONSTRAINT fk_family_representatives_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT fk_family_representatives_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
