CREATE TABLE households (
    id        BINARY(16)   NOT NULL,
    version   BIGINT       NOT NULL,
    center_id BINARY(16)   NOT NULL,
    name      VARCHAR(120) NOT NULL,
    CONSTRAINT pk_households PRIMARY KEY (id),
    CONSTRAINT fk_households_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE family_members (
    id           BINARY(16)  NOT NULL,
    version      BIGINT      NOT NULL,
    household_id BINARY(16)  NOT NULL,
    first_name   VARCHAR(80) NOT NULL,
    last_name    VARCHAR(80) NOT NULL,
    relationship VARCHAR(30) NOT NULL,
    account_id   BINARY(16)  NULL,
    CONSTRAINT pk_family_members PRIMARY KEY (id),
    CONSTRAINT uk_family_members_account UNIQUE (account_id),
    CONSTRAINT fk_family_members_household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT fk_family_members_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_households_center_name ON households (center_id, name);
