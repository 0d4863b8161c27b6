package org.kinward.notifications;

import org.kinward.families.MemberContact;
import org.kinward.families.MemberContacts;
import org.kinward.families.MemberId;
import org.kinward.notifications.Claims.Claim;
import org.kinward.shared.Digests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that do not exist. Nothing more is sent there until staff say so or the person signs in
 * with another one: servers that are asked for such addresses again and again take us for a sender
 * of junk.
 */
@Component
@Transactional
class ParkedAddresses {

    private final OutboxRepository messages;
    private final MemberSettingsRepository settings;
    private final MemberContacts members;
    private final Announcing announcing;

    ParkedAddresses(
            OutboxRepository messages,
            MemberSettingsRepository settings,
            MemberContacts members,
            Announcing announcing) {
        this.messages = messages;
        this.settings = settings;
        this.members = members;
        this.announcing = announcing;
    }

    /** The address of the claim's reader was refused. */
    void park(Claim claim, String address) {
        var reader = messages.findById(claim.message()).orElseThrow().attendee();
        if (reader.isFamily()) {
            var member = readerOf(reader);
            var kept =
                    settings.findById(member.value()).orElseGet(() -> new MemberSettings(member));
            kept.park(Digests.of(address));
            settings.save(kept);
            announcing.tell("ADDRESS_PARKED", "FamilyMember", member.value());
        }
    }

    /** The number of the claim's reader takes no messages; they are written to by mail. */
    void forgetNumber(Claim claim) {
        var reader = messages.findById(claim.message()).orElseThrow().attendee();
        var member = readerOf(reader);
        settings.findById(member.value())
                .ifPresent(kept -> {
                    kept.forgetPhone();
                    announcing.tell("PHONE_FORGOTTEN", "FamilyMember", member.value());
                });
    }

    /** The address belongs to who reads, be it a parent who reads for a child. */
    private MemberId readerOf(Attendee attendee) {
        var member = new MemberId(attendee.id());
        return members.find(member).map(MemberContact::reader).orElse(member);
    }
}
