package org.kinward.families;

import java.util.Optional;
import org.kinward.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be written to, for what writes to people by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class MemberContacts {

    private final FamilyMemberRepository members;
    private final HouseholdRepository households;

    MemberContacts(FamilyMemberRepository members, HouseholdRepository households) {
        this.members = members;
        this.households = households;
    }

    /** A family member, whatever center they belong to. */
    public Optional<MemberContact> find(MemberId id) {
        return members.findById(id.value()).flatMap(this::contact);
    }

    /** The family member who signs in with that account. */
    public Optional<MemberContact> of(AccountId account) {
        return members.findByAccountId(account.value()).flatMap(this::contact);
    }

    private Optional<MemberContact> contact(FamilyMember member) {
        var details = member.details();
        return households
                .findById(details.household().value())
                .map(household ->
                        new MemberContact(
                                details.id(),
                                household.id(),
                                household.center(),
                                details.fullName(),
                                member.account()));
    }
}
