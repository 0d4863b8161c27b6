-- One row for each thing that can be in one place at a time; whoever books locks its row first.
CREATE TABLE bookable_resources (
    id   BINARY(16)  NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT pk_bookable_resources PRIMARY KEY (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE bookings (
    id        BINARY(16)   NOT NULL,
    center_id BINARY(16)   NOT NULL,
    feature   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner_id  BINARY(16)   NOT NULL,
    firmness  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at DATETIME(6)  NOT NULL,
    ends_at   DATETIME(6)  NOT NULL,
    people    INT          NOT NULL,
    overruled VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    why       VARCHAR(500) NULL,
    CONSTRAINT pk_bookings PRIMARY KEY (id),
    CONSTRAINT fk_bookings_center FOREIGN KEY (center_id) REFERENCES centers (id),
    CONSTRAINT ck_bookings_times CHECK (ends_at > starts_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_bookings_center_start ON bookings (center_id, starts_at);

CREATE INDEX ix_bookings_owner ON bookings (owner_id);

CREATE TABLE booked_resources (
    booking_id  BINARY(16)  NOT NULL,
    resource_id BINARY(16)  NOT NULL,
    kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    starts_at   DATETIME(6) NOT NULL,
    ends_at     DATETIME(6) NOT NULL,
    CONSTRAINT pk_booked_resources PRIMARY KEY (booking_id, resource_id),
    CONSTRAINT fk_booked_resources_booking FOREIGN KEY (booking_id) REFERENCES bookings (id),
    CONSTRAINT fk_booked_resources_resource FOREIGN KEY (resource_id)
        REFERENCES bookable_resources (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_booked_resources_resource_start ON booked_resources (resource_id, starts_at);

-- The backstop behind the lock: a row for each quarter of an hour that begins within the booking. The
-- times on offer for one session may overlap, so they share their slots.
CREATE TABLE booked_slots (
    resource_id BINARY(16)  NOT NULL,
    slot_start  DATETIME(6) NOT NULL,
    owner_id    BINARY(16)  NOT NULL,
    CONSTRAINT pk_booked_slots PRIMARY KEY (resource_id, slot_start)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_booked_slots_owner ON booked_slots (owner_id);
