-- The times that somebody proposes when they ask for another; they go with the task.
CREATE TABLE therapy_proposed_times (
    task_id   BINARY(16)  NOT NULL,
    place     INT         NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_therapy_proposed_times PRIMARY KEY (task_id, place),
    CONSTRAINT fk_therapy_proposed_times_task FOREIGN KEY (task_id) REFERENCES therapy_tasks (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
