-- What must not be purged, however old: all of a center, or one object of it.
CREATE TABLE legal_holds (
    id        BINARY(16)   NOT NULL,
    version   BIGINT       NOT NULL,
    center_id BINARY(16)   NOT NULL,
    object_id BINARY(16)   NULL,
    reason    VARCHAR(300) NOT NULL,
    placed_by VARCHAR(160) NOT NULL,
    placed_at DATETIME(6)  NOT NULL,
    lifted_by VARCHAR(160) NULL,
    lifted_at DATETIME(6)  NULL,
    CONSTRAINT pk_legal_holds PRIMARY KEY (id),
    CONSTRAINT fk_legal_holds_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_legal_holds_center ON legal_holds (center_id, lifted_at);
