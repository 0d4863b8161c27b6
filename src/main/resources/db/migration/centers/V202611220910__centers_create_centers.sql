CREATE TABLE centers (
    id      BINARY(16)   NOT NULL,
    version BIGINT       NOT NULL,
    code    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name    VARCHAR(120) NOT NULL,
    zone    VARCHAR(60)  NOT NULL,
    CONSTRAINT pk_centers PRIMARY KEY (id),
    CONSTRAINT uk_centers_code UNIQUE (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE rooms (
    id        BINARY(16)   NOT NULL,
    version   BIGINT       NOT NULL,
    center_id BINARY(16)   NOT NULL,
    name      VARCHAR(120) NOT NULL,
    seats     INT          NOT NULL,
    CONSTRAINT pk_rooms PRIMARY KEY (id),
    CONSTRAINT uk_rooms_center_name UNIQUE (center_id, name),
    CONSTRAINT fk_rooms_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_rooms_seats CHECK (seats BETWEEN 1 AND 500)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE staff_members (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    center_id  BINARY(16)   NOT NULL,
    account_id BINARY(16)   NOT NULL,
    name       VARCHAR(160) NOT NULL,
    CONSTRAINT pk_staff_members PRIMARY KEY (id),
    CONSTRAINT uk_staff_members_center_account UNIQUE (center_id, account_id),
    CONSTRAINT fk_staff_members_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_staff_members_account FOREIGN KEY (account_id) REFERENCES accounts (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
