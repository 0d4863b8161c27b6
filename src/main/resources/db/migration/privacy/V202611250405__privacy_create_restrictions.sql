CREATE TABLE client_restrictions (
    id           BINARY(16)      NOT NULL,
    version      BIGINT          NOT NULL,
    client_id    BINARY(16)      NOT NULL,
    recipient_id BINARY(16)      NULL,
    wish         VARBINARY(2400) NOT NULL,
    asked_on     DATE            NOT NULL,
    state        VARCHAR(20)     NOT NULL,
    reason       VARBINARY(2400) NULL,
    settled_by   VARCHAR(160)    NULL,
    settled_at   DATETIME(6)     NULL,
    CONSTRAINT pk_client_restrictions PRIMARY KEY (id),
    CONSTRAINT fk_client_restrictions_client FOREIGN KEY (client_id) REFERENCES clients (id),
    CONSTRAINT fk_client_restrictions_recipient FOREIGN KEY (recipient_id) REFERENCES family_members (id),
    CONSTRAINT ck_client_restrictions_settled CHECK ((state = 'PENDING') = (settled_at IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
