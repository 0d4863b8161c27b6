-- Invitations by staff, and sign-ins that people asked for on a center's public page. The code opens the
-- door once; it is found by its print, and kept sealed only until then, for the mail that carries it.
CREATE TABLE invitations (
    id              BINARY(16)    NOT NULL,
    version         BIGINT        NOT NULL,
    center_id       BINARY(16)    NOT NULL,
    member_id       BINARY(16)    NULL,
    self_registered BOOLEAN       NOT NULL,
    first_name      VARCHAR(80)   NOT NULL,
    last_name       VARCHAR(80)   NOT NULL,
    email           VARCHAR(254)  NOT NULL,
    language        VARCHAR(8)    NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    code            VARBINARY(200) NULL,
    code_hash       VARBINARY(32) NOT NULL,
    created_at      DATETIME(6)   NOT NULL,
    expires_at      DATETIME(6)   NOT NULL,
    busy_until      DATETIME(6)   NULL,
    account_id      BINARY(16)    NULL,
    mailed_at       DATETIME(6)   NULL,
    CONSTRAINT pk_invitations PRIMARY KEY (id),
    CONSTRAINT uk_invitations_code UNIQUE (code_hash),
    CONSTRAINT fk_invitations_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_invitations_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT fk_invitations_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_invitations_member ON invitations (member_id, created_at);

CREATE INDEX ix_invitations_email ON invitations (email, created_at);

CREATE INDEX ix_invitations_expires ON invitations (expires_at);

-- How far somebody got in telling the center about themselves. Without a row there is nothing to do.
CREATE TABLE onboardings (
    member_id    BINARY(16)  NOT NULL,
    version      BIGINT      NOT NULL,
    steps_done   INT         NOT NULL,
    begun_at     DATETIME(6) NOT NULL,
    agreed_at    DATETIME(6) NULL,
    agreement    VARCHAR(10) NULL,
    CONSTRAINT pk_onboardings PRIMARY KEY (member_id),
    CONSTRAINT fk_onboardings_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT ck_onboardings_steps CHECK (steps_done BETWEEN 0 AND 5)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What strangers may read of a center's program. Without a row, or closed, there is no such page.
CREATE TABLE program_pages (
    center_id BINARY(16)    NOT NULL,
    version   BIGINT        NOT NULL,
    is_open   BOOLEAN       NOT NULL,
    about_en  VARCHAR(2000) NULL,
    about_es  VARCHAR(2000) NULL,
    CONSTRAINT pk_program_pages PRIMARY KEY (center_id),
    CONSTRAINT fk_program_pages_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
