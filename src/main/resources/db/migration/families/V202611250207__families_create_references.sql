-- What a household or member is called in the system its center imports from.
CREATE TABLE family_references (
    center_id BINARY(16)  NOT NULL,
    kind      VARCHAR(20) NOT NULL,
    reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    object_id BINARY(16)  NOT NULL,
    CONSTRAINT pk_family_references PRIMARY KEY (center_id, kind, reference),
    CONSTRAINT fk_family_references_center FOREIGN KEY (center_id) REFERENCES centers (id),
    INDEX ix_family_references_object (object_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Held while a family is imported, so that two imports do not enter it twice.
CREATE TABLE family_import_turns (
    center_id BINARY(16) NOT NULL,
    CONSTRAINT pk_family_import_turns PRIMARY KEY (center_id),
    CONSTRAINT fk_family_import_turns_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_family_members_name ON family_members (last_name, first_name);
