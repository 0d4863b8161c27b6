ALTER TABLE consents
    ADD COLUMN signer_relationship VARCHAR(80) NULL,
    ADD COLUMN document_id BINARY(16) NULL,
    ADD CONSTRAINT fk_consents_document FOREIGN KEY (document_id) REFERENCES consent_documents (id);

-- Signed on a screen before drawings were kept.
UPDATE consents SET method = 'TYPED' WHERE method = 'ELECTRONIC';
