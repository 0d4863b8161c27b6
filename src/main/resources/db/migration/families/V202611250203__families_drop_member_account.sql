ALTER TABLE family_members
    DROP FOREIGN KEY fk_family_members_account,
    DROP INDEX uk_family_members_account,
    DROP COLUMN account_id;
