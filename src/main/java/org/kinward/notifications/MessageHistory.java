package org.kinward.notifications;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.kinward.families.FamilyAccess;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberContacts;
import org.kinward.identity.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What family members were told. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FAMILY)
public class MessageHistory {

    private static final Limit MOST = Limit.of(100);
    private static final Limit FEW = Limit.of(10);

    private final CurrentUser currentUser;
    private final MemberContacts members;
    private final FamilyAccess families;
    private final OutboxRepository messages;
    private final MessageRows rows;

    MessageHistory(
            CurrentUser currentUser,
            MemberContacts members,
            FamilyAccess families,
            OutboxRepository messages,
            MessageRows rows) {
        this.currentUser = currentUser;
        this.members = members;
        this.families = families;
        this.messages = messages;
        this.rows = rows;
    }

    /** The last 100 messages to the own person, the newest first; what was dropped is left out. */
    public List<MessageRow> own() {
        return members.of(currentUser.get().account())
                .map(me -> rows.forFamily(messages.historyOf(me.id().value(), MOST)))
                .orElse(List.of());
    }

    /** The last 10 messages to a household of an own center, for its coordinators. */
    @RolesAllowed(COORDINATOR)
    public List<MessageRow> of(HouseholdId household) {
        var family = families.requireAsStaff(household);
        var ids = family.members().stream().map(member -> member.id().value()).toList();
        return ids.isEmpty()
                ? List.of()
                : rows.forStaff(family.center(), messages.historyOfAll(ids, FEW));
    }
}
