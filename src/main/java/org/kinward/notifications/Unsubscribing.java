package org.kinward.notifications;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.kinward.families.MemberContact;
import org.kinward.families.MemberContacts;
import org.kinward.families.MemberId;
import org.kinward.shared.Sealing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way out of what a person may do without, open to whoever holds the mail. The address carries
 * a sealed id, tells nothing, and can do nothing else.
 */
@Component
public class Unsubscribing {

    static final String PATH = "/mail/stop/";
    private static final String PURPOSE = "unsubscribe:";

    private final Sealing sealing;
    private final MemberContacts members;
    private final MemberSettingsRepository settings;
    private final Announcing announcing;
    private final String portal;

    Unsubscribing(
            Sealing sealing,
            MemberContacts members,
            MemberSettingsRepository settings,
            Announcing announcing,
            @Value("${kinward.public-url}") String portal) {
        this.sealing = sealing;
        this.members = members;
        this.settings = settings;
        this.announcing = announcing;
        this.portal = portal;
    }

    String address(MemberId member) {
        var sealed = sealing.seal(PURPOSE + member.value());
        return portal + PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Ends reminders and the like for whom the token stands; any other token changes nothing. */
    @Transactional
    public void stop(String token) {
        member(token)
                .ifPresent(member -> {
                    var found = settings.findById(member.value());
                    var kept = found.orElseGet(() -> new MemberSettings(member));
                    kept.unsubscribe();
                    settings.save(kept);
                    announcing.tell("REMINDERS_STOPPED", "FamilyMember", member.value());
                });
    }

    private Optional<MemberId> member(String token) {
        try {
            var text = sealing.open(Base64.getUrlDecoder().decode(token));
            return text.startsWith(PURPOSE)
                    ? members.find(new MemberId(UUID.fromString(text.substring(PURPOSE.length()))))
                            .map(MemberContact::reader)
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
