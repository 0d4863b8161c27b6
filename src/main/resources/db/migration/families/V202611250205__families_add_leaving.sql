ALTER TABLE family_members ADD COLUMN left_on DATE NULL;

CREATE INDEX ix_family_members_household ON family_members (household_id, left_on);
