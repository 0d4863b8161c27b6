package org.kinward.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;
import org.kinward.shared.Ids;
import org.kinward.shared.Language;

/** A person's private calendar address. Its secret is known to them and to nobody here. */
@Entity
@Table(name = "calendar_feeds")
class CalendarFeed {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID accountId;
    private byte[] tokenHash;
    private boolean detailed;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant createdAt;
    private @Nullable String etag;
    private @Nullable Instant modifiedAt;

    protected CalendarFeed() {}

    CalendarFeed(AccountId account, byte[] tokenHash, Language language, Instant now) {
        this.id = Ids.create();
        this.accountId = account.value();
        this.tokenHash = tokenHash;
        this.language = language;
        this.createdAt = now;
    }

    /** The old address is nobody's from now on. */
    void renew(byte[] newHash, Language newLanguage, Instant now) {
        tokenHash = newHash;
        language = newLanguage;
        createdAt = now;
        etag = null;
        modifiedAt = null;
    }

    void showDetails(boolean wanted) {
        detailed = wanted;
    }

    /** Remembers what is served; tells since when it has been the same. */
    Instant serve(String newEtag, Instant now) {
        if (!newEtag.equals(etag) || modifiedAt == null) {
            etag = newEtag;
            modifiedAt = now;
        }
        return modifiedAt;
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean isDetailed() {
        return detailed;
    }

    Language language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }
}
