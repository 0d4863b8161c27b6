package org.kinward.notifications;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.families.MemberContacts;
import org.kinward.identity.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in family member was told. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FAMILY)
public class MessageHistory {

    private static final Limit MOST = Limit.of(100);

    private final CurrentUser currentUser;
    private final MemberContacts members;
    private final OutboxRepository messages;
    private final MessageRows rows;

    MessageHistory(
            CurrentUser currentUser,
            MemberContacts members,
            OutboxRepository messages,
            MessageRows rows) {
        this.currentUser = currentUser;
        this.members = members;
        this.messages = messages;
        this.rows = rows;
    }

    /** The last 100 messages to the own person, the newest first; what was dropped is left out. */
    public List<MessageRow> own() {
        return members.of(currentUser.get().account())
                .map(me -> rows.forFamily(messages.historyOf(me.id().value(), MOST)))
                .orElse(List.of());
    }
}
