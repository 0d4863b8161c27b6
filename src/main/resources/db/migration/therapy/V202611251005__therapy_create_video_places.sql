CREATE TABLE therapy_video_places (
    center_id  BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    template   VARCHAR(400) NOT NULL,
    changed_by VARCHAR(160) NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    CONSTRAINT pk_therapy_video_places PRIMARY KEY (center_id),
    CONSTRAINT fk_therapy_video_places_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
