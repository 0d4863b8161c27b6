package org.kinward.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;

/** A sign-in. Its key is Keycloak's issuer and subject; the mail address is only a way to write. */
@Entity
@Table(name = "accounts")
class Account {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private String issuer;
    private String subject;
    private String displayName;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private @Nullable Instant lastSignedIn;

    protected Account() {}

    Account(AccountId id, AccountProfile profile) {
        this.id = id.value();
        this.issuer = profile.issuer();
        this.subject = profile.subject();
        this.displayName = profile.displayName();
        this.email = profile.email();
        this.language = profile.language();
    }

    void signIn(AccountProfile profile, Instant now) {
        displayName = profile.displayName();
        email = profile.email();
        language = profile.language();
        lastSignedIn = now;
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** Keycloak's name for it, which never changes. */
    String subject() {
        return subject;
    }

    boolean hasSignedIn() {
        return lastSignedIn != null;
    }

    AccountContact contact() {
        return new AccountContact(id(), displayName, email, language);
    }
}
