CREATE TABLE notice_acknowledgements (
    id              BINARY(16)   NOT NULL,
    client_id       BINARY(16)   NOT NULL,
    notice_version  VARCHAR(10)  NOT NULL,
    acknowledged_on DATE         NOT NULL,
    recorded_by     VARCHAR(160) NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    CONSTRAINT pk_notice_acknowledgements PRIMARY KEY (id),
    CONSTRAINT uk_notice_acknowledgements_client UNIQUE (client_id, notice_version),
    CONSTRAINT fk_notice_acknowledgements_client FOREIGN KEY (client_id) REFERENCES clients (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
