package org.kinward.families;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.identity.AccountId;
import org.kinward.identity.NewSignIn;
import org.kinward.shared.Language;
import org.kinward.shared.SealedText;

/**
 * A door that opens once: to make the sign-in of a family member whom staff invited, or of somebody
 * who asked for one on a center's page.
 */
@Entity
@Table(name = "invitations")
class Invitation {

    /** So long the second mail may be asked for again after the door was used. */
    private static final Duration TO_CHOOSE_A_PASSWORD = Duration.ofHours(24);

    /** A Keycloak that does not answer is given up after half of it. */
    private static final Duration BUSY = Duration.ofMinutes(1);

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID centerId;
    private @Nullable UUID memberId;
    private boolean selfRegistered;
    private String firstName;
    private String lastName;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.OPEN;

    @Convert(converter = SealedText.class)
    private @Nullable String code;

    private byte[] codeHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant busyUntil;
    private @Nullable UUID accountId;
    private @Nullable Instant mailedAt;

    protected Invitation() {}

    Invitation(InvitationId id, Invitee invitee, InvitationCode code, Instant now) {
        this.id = id.value();
        this.centerId = invitee.center().value();
        this.memberId = invitee.member() == null ? null : invitee.member().value();
        this.selfRegistered = invitee.member() == null;
        this.firstName = invitee.firstName();
        this.lastName = invitee.lastName();
        this.email = invitee.email();
        this.language = invitee.language();
        this.code = code.text();
        this.codeHash = code.print();
        this.createdAt = now;
        this.expiresAt = now.plus(invitee.validFor());
    }

    /** Where things stand at that moment. */
    InvitationState state(Instant now) {
        return state == InvitationState.OPEN && !now.isBefore(expiresAt)
                ? InvitationState.EXPIRED
                : state;
    }

    boolean isOpen(Instant now) {
        return state(now) == InvitationState.OPEN;
    }

    /** The sign-in was made through it lately, so that its owner may have the second mail again. */
    boolean awaitsPassword(Instant now) {
        return state == InvitationState.ACCEPTED && now.isBefore(expiresAt);
    }

    /** Whether another tab is making the sign-in at this moment. */
    boolean isBusy(Instant now) {
        return busyUntil != null && now.isBefore(busyUntil);
    }

    void hold(Instant now) {
        busyUntil = now.plus(BUSY);
    }

    void release() {
        busyUntil = null;
    }

    /** The sign-in is made and lacks a password; the code is forgotten. */
    void accept(AccountId account, MemberId member, Instant now) {
        acceptWith(account, member, now);
        expiresAt = now.plus(TO_CHOOSE_A_PASSWORD);
    }

    /** Somebody uses it with a sign-in they had; nothing is left to do, the code is forgotten. */
    void acceptWith(AccountId account, MemberId member, Instant now) {
        state = InvitationState.ACCEPTED;
        accountId = account.value();
        memberId = member.value();
        code = null;
        busyUntil = null;
        expiresAt = now;
    }

    void cancel() {
        state = InvitationState.CANCELLED;
        code = null;
        busyUntil = null;
    }

    /** Whether the second mail was asked for less than a minute ago. */
    boolean wasMailedJustNow(Instant now) {
        return mailedAt != null && now.isBefore(mailedAt.plus(BUSY));
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    CenterId center() {
        return new CenterId(centerId);
    }

    @Nullable MemberId member() {
        return memberId == null ? null : new MemberId(memberId);
    }

    boolean isSelfRegistered() {
        return selfRegistered;
    }

    @Nullable AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    boolean isFor(@Nullable String address) {
        return email.equalsIgnoreCase(address);
    }

    NewSignIn signIn() {
        return new NewSignIn(id, firstName, lastName, email, language);
    }

    InvitationContact contact() {
        return new InvitationContact(
                id(), center(), firstName + " " + lastName, email, language, selfRegistered, code);
    }

    InvitationDetails details(Instant now) {
        return new InvitationDetails(
                id(), requireNonNull(member()), email, state(now), createdAt, expiresAt);
    }
}
