package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kinward.shared.Digests;
import org.kinward.shared.Ids;
import org.kinward.shared.SealedBytes;

/** What shows that a consent was signed; sealed, and the same for all consents of one form. */
@Entity
@Immutable
@Table(name = "consent_documents")
class ConsentDocument {

    @Id private UUID id;
    private UUID clientId;
    private String mediaType;

    @Convert(converter = SealedBytes.class)
    private byte[] content;

    private String recordedBy;
    private Instant recordedAt;

    protected ConsentDocument() {}

    ConsentDocument(ClientId client, MediaKind kind, byte[] content, String by, Instant now) {
        this.id = Ids.create();
        this.clientId = client.value();
        this.mediaType = kind.mediaType();
        this.content = content.clone();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    UUID id() {
        return id;
    }

    /**
     * A SHA-256 of what was signed, to compare with the log later. The id goes in first: a typed
     * name alone could be guessed from its digest.
     */
    String digest() {
        var key = id.toString().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(Digests.of(key, content));
    }

    MediaKind kind() {
        return MediaKind.named(mediaType);
    }

    byte[] content() {
        return content.clone();
    }
}
