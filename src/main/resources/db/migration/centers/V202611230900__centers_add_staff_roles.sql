-- What somebody may do at the center, as they last signed in; unknown until they do.
ALTER TABLE staff_members ADD COLUMN roles VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL;
