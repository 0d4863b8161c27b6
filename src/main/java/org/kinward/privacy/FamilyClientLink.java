package org.kinward.privacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.privacy.PrivacyRefused.Reason;
import org.kinward.shared.SealedText;

/**
 * The tie between a family member and a client. Whatever changes it, its consents or what they have
 * disclosed locks its row first.
 */
@Entity
@Table(name = "family_client_links")
class FamilyClientLink {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private UUID recipientId;
    private @Nullable UUID clientId;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    @Convert(converter = SealedText.class)
    private @Nullable String claim;

    private Instant changedAt;

    protected FamilyClientLink() {}

    private FamilyClientLink(Recipient recipient, LinkState state, Instant now) {
        this.id = LinkId.create().value();
        this.centerId = recipient.center().value();
        this.recipientId = recipient.id().value();
        this.state = state;
        this.changedAt = now;
    }

    /** What a family member says; nobody has looked at it. */
    static FamilyClientLink claimed(Recipient recipient, String claim, Instant now) {
        var link = new FamilyClientLink(recipient, LinkState.CLAIMED, now);
        link.claim = claim;
        return link;
    }

    /** A tie that staff know. */
    static FamilyClientLink verified(Recipient recipient, ClientId client, Instant now) {
        var link = new FamilyClientLink(recipient, LinkState.VERIFIED, now);
        link.clientId = client.value();
        return link;
    }

    /** Staff know now whom the claim is about. */
    void verify(ClientId client, Instant now) {
        if (state != LinkState.CLAIMED) {
            throw new PrivacyRefused(Reason.ALREADY_ENDED);
        }
        clientId = client.value();
        move(LinkState.VERIFIED, now);
    }

    /** A signed consent names these two, whatever became of their tie before. */
    void activate(Instant now) {
        move(LinkState.ACTIVE, now);
    }

    /** The consent ended. A tie that was closed stays closed. */
    void suspend(Instant now) {
        if (state == LinkState.ACTIVE) {
            move(LinkState.SUSPENDED, now);
        }
    }

    void close(Instant now) {
        move(LinkState.CLOSED, now);
    }

    private void move(LinkState next, Instant now) {
        state = next;
        changedAt = now;
    }

    LinkState state() {
        return state;
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    LinkDetails details() {
        return new LinkDetails(
                new LinkId(id),
                center(),
                new RecipientId(recipientId),
                clientId == null ? null : new ClientId(clientId),
                state,
                claim,
                changedAt);
    }
}
