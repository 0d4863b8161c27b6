INSERT INTO family_representatives (account_id, member_id, kind, since)
SELECT account_id, id, 'SELF', UTC_TIMESTAMP(6) FROM family_members WHERE account_id IS NOT NULL;
