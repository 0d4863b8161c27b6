CREATE TABLE clients (
    id            BINARY(16)     NOT NULL,
    version       BIGINT         NOT NULL,
    center_id     BINARY(16)     NOT NULL,
    code          VARCHAR(40)    NOT NULL,
    initials      VARCHAR(8)     NOT NULL,
    name          VARBINARY(800) NULL,
    admitted_on   DATE           NOT NULL,
    discharged_on DATE           NULL,
    CONSTRAINT pk_clients PRIMARY KEY (id),
    CONSTRAINT uk_clients_center_code UNIQUE (center_id, code),
    CONSTRAINT fk_clients_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE family_client_links (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    center_id    BINARY(16)      NOT NULL,
    recipient_id BINARY(16)      NOT NULL,
    client_id    BINARY(16)      NULL,
    state        VARCHAR(20)     NOT NULL,
    claim        VARBINARY(2400) NULL,
    changed_at   DATETIME(6)     NOT NULL,
    CONSTRAINT pk_family_client_links PRIMARY KEY (id),
    CONSTRAINT uk_family_client_links_pair UNIQUE (client_id, recipient_id),
    CONSTRAINT fk_family_client_links_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_family_client_links_recipient FOREIGN KEY (recipient_id) REFERENCES family_members (id),
    CONSTRAINT fk_family_client_links_client FOREIGN KEY (client_id) REFERENCES clients (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_family_client_links_center_state ON family_client_links (center_id, state, changed_at);

-- One column that must not be empty for each element of 42 CFR 2.31(a).
CREATE TABLE consents (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    client_id         BINARY(16)   NOT NULL,
    recipient_id      BINARY(16)   NOT NULL,
    recipient_name    VARCHAR(400) NOT NULL,
    scopes            VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose           VARCHAR(300) NOT NULL,
    expires_on        DATE         NOT NULL,
    holds_until       DATETIME(6)  NOT NULL,
    ending_event      VARCHAR(200) NULL,
    signer            VARCHAR(30)  NOT NULL,
    signer_name       VARCHAR(160) NULL,
    method            VARCHAR(20)  NOT NULL,
    signed_on         DATE         NOT NULL,
    rule_version      VARCHAR(10)  NOT NULL,
    recorded_by       VARCHAR(160) NOT NULL,
    recorded_at       DATETIME(6)  NOT NULL,
    state             VARCHAR(20)  NOT NULL,
    ended_at          DATETIME(6)  NULL,
    ended_by          VARCHAR(160) NULL,
    revocation_method VARCHAR(20)  NULL,
    end_reason        VARCHAR(300) NULL,
    CONSTRAINT pk_consents PRIMARY KEY (id),
    CONSTRAINT fk_consents_client FOREIGN KEY (client_id) REFERENCES clients (id),
    CONSTRAINT fk_consents_recipient FOREIGN KEY (recipient_id) REFERENCES family_members (id),
    CONSTRAINT ck_consents_presence CHECK (scopes LIKE '%PRESENCE%'),
    CONSTRAINT ck_consents_end CHECK ((state = 'ACTIVE') = (ended_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_consents_pair ON consents (client_id, recipient_id, state);

CREATE INDEX ix_consents_due ON consents (state, holds_until);

-- No key to clients: it would lock a client while a tie is held; the consent names the client.
CREATE TABLE disclosures (
    id             BINARY(16)   NOT NULL,
    client_id      BINARY(16)   NOT NULL,
    consent_id     BINARY(16)   NOT NULL,
    recipient_id   BINARY(16)   NOT NULL,
    recipient_name VARCHAR(400) NOT NULL,
    what           VARCHAR(30)  NOT NULL,
    purpose        VARCHAR(300) NOT NULL,
    notice_version VARCHAR(10)  NOT NULL,
    day            DATE         NOT NULL,
    at             DATETIME(6)  NOT NULL,
    CONSTRAINT pk_disclosures PRIMARY KEY (id),
    CONSTRAINT uk_disclosures_day UNIQUE (consent_id, what, day),
    CONSTRAINT fk_disclosures_consent FOREIGN KEY (consent_id) REFERENCES consents (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_disclosures_client ON disclosures (client_id, at);
