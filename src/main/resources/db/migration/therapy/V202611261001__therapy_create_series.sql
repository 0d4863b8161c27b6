-- Whoever plans a series enters it here first, so that a form sent twice makes one series.
CREATE TABLE therapy_series (
    id        BINARY(16) NOT NULL,
    center_id BINARY(16) NOT NULL,
    CONSTRAINT pk_therapy_series PRIMARY KEY (id),
    CONSTRAINT fk_therapy_series_center FOREIGN KEY (center_id) REFERENCES centers (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO therapy_series (id, center_id)
SELECT series_id, MIN(center_id) FROM therapy_sessions WHERE series_id IS NOT NULL GROUP BY series_id;

ALTER TABLE therapy_sessions
    ADD CONSTRAINT fk_therapy_sessions_series FOREIGN KEY (series_id) REFERENCES therapy_series (id);
