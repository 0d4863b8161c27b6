CREATE TABLE family_profiles (
    member_id         BINARY(16)      NOT NULL,
    version           BIGINT          NOT NULL,
    preferred_name    VARCHAR(80)     NULL,
    birth_year        SMALLINT        NULL,
    language          VARCHAR(20)     NULL,
    email             VARCHAR(254)    NULL,
    needs             VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    needs_note        VARBINARY(1600) NULL,
    safe_channel      VARCHAR(20)     NULL,
    safe_from         TIME            NULL,
    safe_to           TIME            NULL,
    may_leave_message BOOLEAN         NULL,
    safe_hint         VARBINARY(2400) NULL,
    CONSTRAINT pk_family_profiles PRIMARY KEY (member_id),
    CONSTRAINT fk_family_profiles_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_family_profiles_email ON family_profiles (email);

-- Kept backwards as well, so that the last digits of a number find it by an index, with or without
-- the country's code.
CREATE TABLE family_phones (
    member_id       BINARY(16)  NOT NULL,
    place           INT         NOT NULL,
    number          VARCHAR(40) NOT NULL,
    digits_reversed VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT pk_family_phones PRIMARY KEY (member_id, place),
    CONSTRAINT fk_family_phones_profile FOREIGN KEY (member_id) REFERENCES family_profiles (member_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_family_phones_digits ON family_phones (digits_reversed);
