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

    ParkedAddresses(OutboxRepository messages, MemberSettingsRepository settings) {
        this.messages = messages;
        this.settings = settings;
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
        }
    }
}
