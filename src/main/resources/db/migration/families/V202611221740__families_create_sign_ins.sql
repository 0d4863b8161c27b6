CREATE TABLE family_sign_ins (
    account_id   BINARY(16)   NOT NULL,
    center_id    BINARY(16)   NOT NULL,
    name         VARCHAR(160) NOT NULL,
    signed_in_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_family_sign_ins PRIMARY KEY (account_id, center_id),
    CONSTRAINT fk_family_sign_ins_account FOREIGN KEY (account_id) REFERENCES accounts (id),
    CONSTRAINT fk_family_sign_ins_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
