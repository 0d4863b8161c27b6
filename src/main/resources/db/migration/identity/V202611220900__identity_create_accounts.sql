-- An account is its issuer and subject to the letter: no folding of case or accents.
CREATE TABLE accounts (
    id             BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    issuer         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject        VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_name   VARCHAR(160) NOT NULL,
    email          VARCHAR(254) NULL,
    language       VARCHAR(8)   NOT NULL,
    last_signed_in DATETIME(6)  NULL,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uk_accounts_issuer_subject UNIQUE (issuer, subject)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
