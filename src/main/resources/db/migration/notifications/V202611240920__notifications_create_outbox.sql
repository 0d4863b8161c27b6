-- What is to be told to whom. A row holds no text: it is written when the message leaves, from the
-- state of that moment. next_attempt_at is set as long as the message waits to be sent, and only then.
CREATE TABLE outbox_messages (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    dedupe_key      VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(30)  NOT NULL,
    state           VARCHAR(12)  NOT NULL,
    center_id       BINARY(16)   NOT NULL,
    attendee_kind   VARCHAR(8)   NOT NULL,
    attendee_id     BINARY(16)   NOT NULL,
    household_id    BINARY(16)   NULL,
    occurrence_id   BINARY(16)   NULL,
    about_at        DATETIME(6)  NULL,
    channel         VARCHAR(8)   NULL,
    created_at      DATETIME(6)  NOT NULL,
    next_attempt_at DATETIME(6)  NULL,
    attempts        INT          NOT NULL,
    resends         INT          NOT NULL,
    claimed_at      DATETIME(6)  NULL,
    claim           BINARY(16)   NULL,
    settled_at      DATETIME(6)  NULL,
    problem         VARCHAR(30)  NULL,
    CONSTRAINT pk_outbox_messages PRIMARY KEY (id),
    CONSTRAINT uk_outbox_messages_dedupe UNIQUE (dedupe_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE INDEX ix_outbox_messages_next ON outbox_messages (next_attempt_at);

CREATE INDEX ix_outbox_messages_claimed ON outbox_messages (state, claimed_at);

CREATE INDEX ix_outbox_messages_center ON outbox_messages (center_id, created_at);

CREATE INDEX ix_outbox_messages_center_state ON outbox_messages (center_id, state, created_at);

CREATE INDEX ix_outbox_messages_household ON outbox_messages (household_id, created_at);

CREATE INDEX ix_outbox_messages_occurrence ON outbox_messages (occurrence_id, attendee_id);

CREATE INDEX ix_outbox_messages_attendee ON outbox_messages (attendee_id, created_at);
