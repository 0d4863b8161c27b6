-- What the rows from before were; a kind of their own lets people look for them.
UPDATE audit_entries
SET kind = CASE
        WHEN action = 'SIGNED_IN' THEN 'SIGN_IN'
        WHEN action IN ('ENGAGEMENT_EXPORTED', 'DISCLOSURES_ACCOUNTED') THEN 'EXPORT'
        ELSE 'READ' END
WHERE action IN ('SIGNED_IN', 'ENGAGEMENT_EXPORTED', 'DISCLOSURES_ACCOUNTED', 'CLIENTS_LISTED', 'CLIENT_READ',
                 'CLAIMS_READ', 'CONSENTS_LISTED', 'CLIENT_DATA_DISCLOSED');
