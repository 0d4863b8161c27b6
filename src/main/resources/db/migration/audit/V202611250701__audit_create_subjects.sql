-- Whom a line names in its details, so that lines about a person are found by an index. What counts are
-- the details, which the proof covers; this table only finds them.
CREATE TABLE audit_subjects (
    object_id BINARY(16) NOT NULL,
    entry_id  BINARY(16) NOT NULL,
    CONSTRAINT pk_audit_subjects PRIMARY KEY (object_id, entry_id),
    INDEX ix_audit_subjects_entry (entry_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Lines from before.
INSERT INTO audit_subjects (object_id, entry_id)
SELECT DISTINCT UNHEX(REPLACE(named.id, '-', '')), named.entry_id
FROM (SELECT e.id entry_id, e.object_id,
             SUBSTRING(e.details, LOCATE(CONCAT('\n', n.name, '='), CONCAT('\n', e.details)) + LENGTH(n.name) + 1, 36) id
      FROM audit_entries e
               JOIN (SELECT 'client' name UNION SELECT 'recipient' UNION SELECT 'member' UNION SELECT 'household'
                     UNION SELECT 'object') n
                    ON LOCATE(CONCAT('\n', n.name, '='), CONCAT('\n', e.details)) > 0) named
WHERE named.id REGEXP '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  AND UNHEX(REPLACE(named.id, '-', '')) <> named.object_id;
