package org.kinward.notifications;

import org.kinward.families.MemberId;
import org.kinward.notifications.Claims.Claim;
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
    private final Announcing announcing;

    ParkedAddresses(
            OutboxRepository messages, MemberSettingsRepository settings, Announcing announcing) {
        this.messages = messages;
        this.settings = settings;
        this.announcing = announcing;
    }

    /** The address of the claim's reader was refused. */
    void park(Claim claim, String address) {
        var reader = messages.findById(claim.message()).orElseThrow().attendee();
        if (reader.isFamily()) {
            var member = new MemberId(reader.id());
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
        settings.findById(reader.id())
                .ifPresent(kept -> {
                    kept.forgetPhone();
                    announcing.tell("PHONE_FORGOTTEN", "FamilyMember", reader.id());
                });
    }
}
