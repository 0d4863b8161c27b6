CREATE TABLE accounts (
    id             BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    issuer         VARCHAR(255) NOT NULL,
    subject        VARCHAR(64)  NOT NULL,
    display_name   VARCHAR(160) NOT NULL,
    email          VARCHAR(254) NULL,
    language       VARCHAR(8)   NOT NULL,
    last_signed_in DATETIME(6)  NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uk_accounts_issuer_subject UNIQUE (issuer, subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
