-- active_household is only there for its unique key: one live enrollment per household and session,
-- while ended ones may pile up. Neither server can index "where status in (...)" directly.
CREATE TABLE enrollments (
    id               BINARY(16)  NOT NULL,
    version          BIGINT      NOT NULL,
    session_id       BINARY(16)  NOT NULL,
    household_id     BINARY(16)  NOT NULL,
    status           VARCHAR(20) NOT NULL,
    seats            INT         NOT NULL,
    queue_no         INT         NULL,
    enrolled_at      DATETIME(6) NOT NULL,
    seated_at        DATETIME(6) NULL,
    ended_at         DATETIME(6) NULL,
    active_household BINARY(16) GENERATED ALWAYS AS
        (CASE WHEN status IN ('CONFIRMED', 'WAITLISTED') THEN household_id END) VIRTUAL,
    CONSTRAINT pk_enrollments PRIMARY KEY (id),
    CONSTRAINT uk_enrollments_active UNIQUE (session_id, active_household),
    CONSTRAINT uk_enrollments_queue UNIQUE (session_id, queue_no),
    CONSTRAINT ck_enrollments_seats CHECK (seats >= 0),
    CONSTRAINT fk_enrollments_session FOREIGN KEY (session_id) REFERENCES education_sessions (id),
    CONSTRAINT fk_enrollments_household FOREIGN KEY (household_id) REFERENCES households (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE enrolled_members (
    enrollment_id BINARY(16) NOT NULL,
    member_id     BINARY(16) NOT NULL,
    CONSTRAINT pk_enrolled_members PRIMARY KEY (enrollment_id, member_id),
    CONSTRAINT fk_enrolled_members_enrollment FOREIGN KEY (enrollment_id) REFERENCES enrollments (id),
    CONSTRAINT fk_enrolled_members_member FOREIGN KEY (member_id) REFERENCES family_members (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_enrollments_household ON enrollments (household_id, status);
