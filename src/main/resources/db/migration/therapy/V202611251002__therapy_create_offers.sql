CREATE TABLE therapy_options (
    id         BINARY(16)  NOT NULL,
    version    BIGINT      NOT NULL,
    session_id BINARY(16)  NOT NULL,
    local_date DATE        NOT NULL,
    local_time TIME        NOT NULL,
    starts_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_therapy_options PRIMARY KEY (id),
    CONSTRAINT uk_therapy_options_start UNIQUE (session_id, starts_at),
    CONSTRAINT fk_therapy_options_session FOREIGN KEY (session_id) REFERENCES therapy_sessions (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE therapy_votes (
    id        BINARY(16)  NOT NULL,
    version   BIGINT      NOT NULL,
    option_id BINARY(16)  NOT NULL,
    member_id BINARY(16)  NOT NULL,
    suits     BOOLEAN     NOT NULL,
    voted_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_therapy_votes PRIMARY KEY (id),
    CONSTRAINT uk_therapy_votes_member UNIQUE (option_id, member_id),
    CONSTRAINT fk_therapy_votes_option FOREIGN KEY (option_id) REFERENCES therapy_options (id) ON DELETE CASCADE,
    CONSTRAINT fk_therapy_votes_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
