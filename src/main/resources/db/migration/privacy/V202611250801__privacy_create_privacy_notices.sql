-- What the notice of 42 CFR 2.22 says of one center: whom to ask, and from when it holds.
CREATE TABLE privacy_notices (
    center_id     BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    contact_title VARCHAR(120) NOT NULL,
    phone         VARCHAR(40)  NOT NULL,
    mail          VARCHAR(254) NOT NULL,
    effective_on  DATE         NOT NULL,
    changed_by    VARCHAR(160) NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    CONSTRAINT pk_privacy_notices PRIMARY KEY (center_id),
    CONSTRAINT fk_privacy_notices_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
