package org.kinward.notifications;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.identity.AccountId;
import org.kinward.shared.Language;
import org.kinward.shared.SealedText;

/** How one family member wants to be told. */
@Entity
@Table(name = "message_settings")
class MemberSettings {

    @Id private UUID memberId;
    @Version private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel = ChannelKind.MAIL;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private boolean detailed;
    private boolean optionalKinds = true;
    private @Nullable LocalTime quietFrom;
    private @Nullable LocalTime quietTo;

    @Convert(converter = SealedText.class)
    private @Nullable String phone;

    @Convert(converter = SealedText.class)
    private @Nullable String askedPhone;

    private byte @Nullable [] phoneCode;
    private @Nullable Instant phoneCodeUntil;
    private int phoneCodeTries;
    private byte @Nullable [] parkedAddress;

    /** Whose choice it is; none for choices from before accounts could act for others. */
    private @Nullable UUID accountId;

    protected MemberSettings() {}

    MemberSettings(MemberId member) {
        this.memberId = member.value();
    }

    /**
     * Whether these are the choices of that account, so that a guardian's number is not written to
     * once the member has a sign-in of their own.
     */
    boolean areOf(@Nullable AccountId account) {
        return accountId == null || account != null && accountId.equals(account.value());
    }

    /** That account chooses from now on; nothing of what another one chose holds for it. */
    MemberSettings passTo(AccountId account) {
        if (!areOf(account)) {
            forget();
        }
        accountId = account.value();
        return this;
    }

    private void forget() {
        channel = ChannelKind.MAIL;
        language = null;
        detailed = false;
        optionalKinds = true;
        quietFrom = null;
        quietTo = null;
        phone = null;
        askedPhone = null;
        phoneCode = null;
        phoneCodeUntil = null;
        parkedAddress = null;
    }

    void set(SettingsForm form) {
        channel = form.channel();
        language = form.language();
        detailed = form.detailed();
        optionalKinds = form.optionalKinds();
        quietFrom = form.quietFrom();
        quietTo = form.quietTo();
    }

    void unsubscribe() {
        optionalKinds = false;
    }

    /** A number that is not theirs until they type the code that was sent to it. */
    void askFor(String number, byte[] codeHash, Instant until) {
        askedPhone = number;
        phoneCode = codeHash;
        phoneCodeUntil = until;
        phoneCodeTries = 0;
    }

    /** Whether a code is out that is good for longer than until then. */
    boolean askedSince(Instant then) {
        return phoneCodeUntil != null && phoneCodeUntil.isAfter(then);
    }

    /** Whether that is the code; after five wrong ones none is right any more. */
    boolean confirm(byte[] codeHash, Instant now) {
        boolean open = phoneCodeUntil != null && now.isBefore(phoneCodeUntil) && phoneCodeTries < 5;
        phoneCodeTries++;
        if (!open || !Arrays.equals(codeHash, phoneCode)) {
            return false;
        }
        phone = askedPhone;
        askedPhone = null;
        phoneCode = null;
        phoneCodeUntil = null;
        return true;
    }

    void park(byte[] address) {
        parkedAddress = address;
    }

    void unpark() {
        parkedAddress = null;
    }

    boolean isParked(byte[] address) {
        return Arrays.equals(address, parkedAddress);
    }

    boolean wantsOptional() {
        return optionalKinds;
    }

    boolean wantsDetail() {
        return detailed;
    }

    @Nullable Language language() {
        return language;
    }

    QuietHours quietHours() {
        return new QuietHours(quietFrom, quietTo);
    }

    /** The number to write to, if they chose that and the number is known to be theirs. */
    @Nullable String smsNumber() {
        return channel == ChannelKind.SMS ? phone : null;
    }

    @Nullable String confirmedPhone() {
        return phone;
    }

    /** The number takes no messages; from now on the person is written to by mail. */
    void forgetPhone() {
        phone = null;
        channel = ChannelKind.MAIL;
    }

    SettingsForm form() {
        return new SettingsForm(
                channel,
                language,
                detailed,
                optionalKinds,
                quietFrom,
                quietTo,
                version == null ? SettingsForm.NEVER_SAVED : version);
    }
}
