-- Whose choice it is: a parent may read for a child who later reads for themselves.
ALTER TABLE message_settings ADD COLUMN account_id BINARY(16) NULL;
