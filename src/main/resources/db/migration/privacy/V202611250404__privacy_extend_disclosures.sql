-- Disclosures without consent (42 CFR 2.51, 2.12(c)(5) and (6), 2.61) have a basis and a sealed account instead.
ALTER TABLE disclosures
    ADD COLUMN basis VARCHAR(30) NOT NULL DEFAULT 'CONSENT',
    ADD COLUMN channel VARCHAR(20) NOT NULL DEFAULT 'SCREEN',
    ADD COLUMN told_to VARBINARY(1000) NULL,
    ADD COLUMN told_what VARBINARY(2400) NULL,
    ADD COLUMN reason VARBINARY(4400) NULL,
    ADD COLUMN recorded_by VARCHAR(160) NULL,
    MODIFY COLUMN consent_id BINARY(16) NULL,
    MODIFY COLUMN recipient_id BINARY(16) NULL,
    MODIFY COLUMN recipient_name VARCHAR(400) NULL,
    MODIFY COLUMN what VARCHAR(30) NULL,
    MODIFY COLUMN purpose VARCHAR(300) NULL,
    MODIFY COLUMN notice_version VARCHAR(10) NULL,
    ADD CONSTRAINT ck_disclosures_consent CHECK ((basis = 'CONSENT') = (what IS NOT NULL AND recipient_name IS NOT NULL AND purpose IS NOT NULL)),
    ADD CONSTRAINT ck_disclosures_reason CHECK ((basis = 'CONSENT') = (reason IS NULL));
