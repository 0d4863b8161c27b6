-- A table of its own: no question about consents can ever meet a draft.
CREATE TABLE consent_drafts (
    id        BINARY(16)      NOT NULL,
    version   BIGINT          NOT NULL,
    client_id BINARY(16)      NOT NULL,
    form      VARBINARY(8000) NOT NULL,
    saved_by  VARCHAR(160)    NOT NULL,
    saved_at  DATETIME(6)     NOT NULL,
    CONSTRAINT pk_consent_drafts PRIMARY KEY (id),
    CONSTRAINT fk_consent_drafts_client FOREIGN KEY (client_id) REFERENCES clients (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
