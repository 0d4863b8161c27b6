-- Where families find the center, and what helps them arrive.
ALTER TABLE centers ADD COLUMN address VARCHAR(250) NOT NULL DEFAULT '';

ALTER TABLE centers ADD COLUMN phone VARCHAR(40) NOT NULL DEFAULT '';

ALTER TABLE centers ADD COLUMN arrival_en VARCHAR(500) NOT NULL DEFAULT '';

ALTER TABLE centers ADD COLUMN arrival_es VARCHAR(500) NOT NULL DEFAULT '';
