-- A person's private calendar address. Only a hash of its secret is kept: who reads this table
-- cannot read anybody's calendar. etag and modified_at are of what was last served.
CREATE TABLE calendar_feeds (
    id          BINARY(16)  NOT NULL,
    version     BIGINT      NOT NULL,
    account_id  BINARY(16)  NOT NULL,
    token_hash  VARBINARY(32)  NOT NULL,
    detailed    BOOLEAN     NOT NULL,
    language    VARCHAR(8)  NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    etag        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    modified_at DATETIME(6) NULL,
    CONSTRAINT pk_calendar_feeds PRIMARY KEY (id),
    CONSTRAINT uk_calendar_feeds_account UNIQUE (account_id),
    CONSTRAINT uk_calendar_feeds_token UNIQUE (token_hash),
    CONSTRAINT fk_calendar_feeds_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
