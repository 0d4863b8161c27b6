-- How a family member wants to be told. Without a row the defaults hold: by mail, neutral, all kinds.
-- The phone number is sealed; the address to write to is the one of the sign-in.
CREATE TABLE message_settings (
    member_id         BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    channel           VARCHAR(8)   NOT NULL,
    language          VARCHAR(8)   NULL,
    detailed          BOOLEAN      NOT NULL,
    optional_kinds    BOOLEAN      NOT NULL,
    quiet_from        TIME         NULL,
    quiet_to          TIME         NULL,
    phone             VARBINARY(200) NULL,
    asked_phone       VARBINARY(200) NULL,
    phone_code        VARBINARY(32)   NULL,
    phone_code_until  DATETIME(6)  NULL,
    phone_code_tries  INT          NOT NULL,
    parked_address    VARBINARY(32)   NULL,
    CONSTRAINT pk_message_settings PRIMARY KEY (member_id),
    CONSTRAINT fk_message_settings_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- How a center writes. Without a row: reminders a week, a day and two hours before.
CREATE TABLE center_mail (
    center_id   BINARY(16)   NOT NULL,
    version     BIGINT       NOT NULL,
    education_reminders VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sender_name VARCHAR(80)  NULL,
    reply_to    VARCHAR(254) NULL,
    CONSTRAINT pk_center_mail PRIMARY KEY (center_id),
    CONSTRAINT fk_center_mail_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
