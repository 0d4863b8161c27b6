package org.kinward.notifications;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.Optional;
import org.kinward.families.MemberContact;
import org.kinward.families.MemberContacts;
import org.kinward.identity.CurrentUser;
import org.kinward.notifications.NotificationsRefused.Reason;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How the signed-in family member wants to be told. */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class MessageSettingsService {

    private final CurrentUser currentUser;
    private final MemberContacts members;
    private final MemberSettingsRepository settings;
    private final SmsNumbers numbers;
    private final Previews previews;
    private final Announcing announcing;

    MessageSettingsService(
            CurrentUser currentUser,
            MemberContacts members,
            MemberSettingsRepository settings,
            SmsNumbers numbers,
            Previews previews,
            Announcing announcing) {
        this.currentUser = currentUser;
        this.members = members;
        this.settings = settings;
        this.numbers = numbers;
        this.previews = previews;
        this.announcing = announcing;
    }

    /** The own settings; empty for an account no center has linked to a member yet. */
    @Transactional(readOnly = true)
    public Optional<OwnSettings> own() {
        return members.of(currentUser.get().account())
                .map(me -> {
                    var kept =
                            settings.findById(me.id().value())
                                    .filter(one -> one.areOf(me.account()));
                    return new OwnSettings(
                            kept.map(MemberSettings::form).orElse(SettingsForm.USUAL),
                            kept.map(MemberSettings::confirmedPhone)
                                    .map(numbers::shown)
                                    .orElse(null),
                            numbers.areOffered());
                });
    }

    /**
     * Keeps the choice. Refused when it was changed elsewhere since it was read, for quiet hours
     * with one end or the same end twice, and for text messages without a confirmed number.
     */
    public void save(@Valid SettingsForm form) {
        var me = require();
        var kept = kept(me);
        NotificationsRefused.when(
                kept.form().version() != form.version(), Reason.CHANGED_MEANWHILE);
        NotificationsRefused.when(
                (form.quietFrom() == null) != (form.quietTo() == null), Reason.QUIET_HALF);
        NotificationsRefused.when(
                form.quietFrom() != null && form.quietFrom().equals(form.quietTo()),
                Reason.QUIET_NEVER_ENDS);
        NotificationsRefused.when(
                form.channel() == ChannelKind.SMS && kept.confirmedPhone() == null,
                Reason.NUMBER_NOT_CONFIRMED);
        kept.set(form);
        settings.save(kept);
        announce("MESSAGE_SETTINGS_CHANGED", me);
    }

    /**
     * Sends a code to that number; it is theirs when they type the code. Refused for what is no
     * number, where there is no gateway, within a minute of the last code, and when the code cannot
     * be sent. No transaction waits for the gateway.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void sendCode(String number) {
        var me = require();
        numbers.sendCode(me, number, previews.languageOf(me));
        announcing.tellAlone("PHONE_CODE_SENT", "FamilyMember", me.id().value(), me.center());
    }

    /** Whether that was the code; after five wrong ones or ten minutes a new one is needed. */
    public boolean confirmCode(String code) {
        var me = require();
        boolean right =
                settings.findById(me.id().value())
                        .filter(kept -> kept.areOf(me.account()))
                        .map(kept -> numbers.confirm(kept, code))
                        .orElse(false);
        announce(right ? "PHONE_CONFIRMED" : "PHONE_CODE_WRONG", me);
        return right;
    }

    /** What a mail will look like: a reminder, as it would be written today. */
    @Transactional(readOnly = true)
    public Preview preview(boolean detailed) {
        var me = require();
        return previews.show(
                new PreviewWish(
                        me.center(), MessageKind.REMINDER, previews.languageOf(me), detailed));
    }

    private MemberSettings kept(MemberContact me) {
        return settings.findById(me.id().value())
                .orElseGet(() -> new MemberSettings(me.id()))
                .passTo(currentUser.get().account());
    }

    private MemberContact require() {
        return members.of(currentUser.get().account()).orElseThrow(NotFound::new);
    }

    private void announce(String action, MemberContact me) {
        announcing.tell(action, "FamilyMember", me.id().value(), me.center());
    }
}
