-- What shows that a consent was signed, sealed: a drawing, a typed name, or the scanned sheet.
CREATE TABLE consent_documents (
    id          BINARY(16)   NOT NULL,
    client_id   BINARY(16)   NOT NULL,
    media_type  VARCHAR(40)  NOT NULL,
    content     MEDIUMBLOB   NOT NULL,
    recorded_by VARCHAR(160) NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_consent_documents PRIMARY KEY (id),
    CONSTRAINT fk_consent_documents_client FOREIGN KEY (client_id) REFERENCES clients (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
