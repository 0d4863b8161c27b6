-- Two people who may not be scheduled together: two family members, or a family member and a client.
CREATE TABLE kept_apart (
    id        BINARY(16)      NOT NULL,
    version   BIGINT          NOT NULL,
    center_id BINARY(16)      NOT NULL,
    member_id BINARY(16)      NOT NULL,
    other_id  BINARY(16)      NULL,
    client_id BINARY(16)      NULL,
    reason    VARBINARY(4400) NOT NULL,
    set_by    VARCHAR(160)    NOT NULL,
    set_at    DATETIME(6)     NOT NULL,
    lifted_by VARCHAR(160)    NULL,
    lifted_at DATETIME(6)     NULL,
    CONSTRAINT pk_kept_apart PRIMARY KEY (id),
    CONSTRAINT fk_kept_apart_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT fk_kept_apart_member FOREIGN KEY (member_id) REFERENCES family_members (id),
    CONSTRAINT fk_kept_apart_other FOREIGN KEY (other_id) REFERENCES family_members (id),
    CONSTRAINT fk_kept_apart_client FOREIGN KEY (client_id) REFERENCES clients (id),
    CONSTRAINT ck_kept_apart_pair CHECK ((other_id IS NULL) <> (client_id IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
