package org.kinward.notifications;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.StaffContact;
import org.kinward.centers.StaffContacts;
import org.kinward.centers.StaffId;
import org.kinward.families.InvitationContacts;
import org.kinward.families.InvitationId;
import org.kinward.families.MemberContact;
import org.kinward.families.MemberContacts;
import org.kinward.families.MemberId;
import org.kinward.identity.AccountContact;
import org.kinward.identity.AccountContacts;
import org.kinward.identity.AccountId;
import org.kinward.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks up how to write to somebody. */
@Component
class Readers {

    private final MemberContacts members;
    private final StaffContacts staff;
    private final AccountContacts accounts;
    private final MemberSettingsRepository settings;
    private final InvitationContacts invitations;
    private final String portal;

    Readers(
            MemberContacts members,
            StaffContacts staff,
            AccountContacts accounts,
            MemberSettingsRepository settings,
            InvitationContacts invitations,
            @Value("${kinward.public-url}") String portal) {
        this.members = members;
        this.staff = staff;
        this.accounts = accounts;
        this.settings = settings;
        this.invitations = invitations;
        this.portal = portal;
    }

    Reader of(Attendee attendee) {
        return switch (attendee.kind()) {
            case MEMBER -> member(attendee);
            case STAFF -> staffMember(attendee);
            case INVITED -> invited(attendee);
        };
    }

    /** The address that opens the door for somebody who is invited; empty once it opens nothing. */
    Optional<String> door(Attendee invited) {
        return invitations
                .open(new InvitationId(invited.id()))
                .map(invitation -> portal + "/join/" + invitation.code());
    }

    private Reader invited(Attendee attendee) {
        return invitations
                .open(new InvitationId(attendee.id()))
                .map(one -> new Reader(one.email(), one.language(), new MemberSettings()))
                .orElseGet(() -> new Reader(null, Language.ENGLISH, new MemberSettings()));
    }

    private Reader member(Attendee attendee) {
        var id = new MemberId(attendee.id());
        var person = members.find(id);
        // Whoever reads it decides how, be it a parent who reads it for a child.
        var reader = person.map(MemberContact::reader).orElse(id);
        var account = person.map(MemberContact::account).orElse(null);
        var chosen =
                settings.findById(reader.value())
                        .filter(kept -> kept.areOf(account))
                        .orElseGet(() -> new MemberSettings(reader));
        var contact = contact(account);
        var language =
                Objects.requireNonNullElse(
                        chosen.language(),
                        contact.map(AccountContact::language).orElse(Language.ENGLISH));
        return new Reader(contact.map(AccountContact::email).orElse(null), language, chosen);
    }

    private Reader staffMember(Attendee attendee) {
        var contact =
                contact(
                        staff.find(new StaffId(attendee.id()))
                                .map(StaffContact::account)
                                .orElse(null));
        return new Reader(
                contact.map(AccountContact::email).orElse(null),
                contact.map(AccountContact::language).orElse(Language.ENGLISH),
                new MemberSettings());
    }

    private Optional<AccountContact> contact(@Nullable AccountId account) {
        return account == null ? Optional.empty() : accounts.find(account);
    }
}
