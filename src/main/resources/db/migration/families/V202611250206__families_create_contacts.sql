-- A correction is a row of its own; what it corrects stays, with replaced_at set.
CREATE TABLE family_contacts (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    household_id BINARY(16)      NOT NULL,
    member_id    BINARY(16)      NULL,
    way          VARCHAR(20)     NOT NULL,
    direction    VARCHAR(20)     NOT NULL,
    outcome      VARCHAR(20)     NOT NULL,
    minutes      INT             NOT NULL,
    note         VARBINARY(4400) NULL,
    made_at      DATETIME(6)     NOT NULL,
    made_by      BINARY(16)      NOT NULL,
    made_by_name VARCHAR(160)    NOT NULL,
    entered_at   DATETIME(6)     NOT NULL,
    corrects     BINARY(16)      NULL,
    replaced_at  DATETIME(6)     NULL,
    CONSTRAINT pk_family_contacts PRIMARY KEY (id),
    CONSTRAINT uk_family_contacts_corrects UNIQUE (corrects),
    CONSTRAINT fk_family_contacts_household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT fk_family_contacts_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT fk_family_contacts_account FOREIGN KEY (made_by) REFERENCES accounts (id),
    CONSTRAINT fk_family_contacts_corrects FOREIGN KEY (corrects) REFERENCES family_contacts (id),
    CONSTRAINT ck_family_contacts_minutes CHECK (minutes BETWEEN 0 AND 600)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_family_contacts_household ON family_contacts (household_id, made_at);
