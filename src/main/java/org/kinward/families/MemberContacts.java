package org.kinward.families;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinward.identity.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be written to, for what writes to people by the clock; never for screens. */
@Component
@Transactional(readOnly = true)
public class MemberContacts {

    private final FamilyMemberRepository members;
    private final HouseholdRepository households;
    private final RepresentativeRepository representatives;

    MemberContacts(
            FamilyMemberRepository members,
            HouseholdRepository households,
            RepresentativeRepository representatives) {
        this.members = members;
        this.households = households;
        this.representatives = representatives;
    }

    /**
     * A family member, whatever center they belong to. Who was entered twice is written to as the
     * entry that stayed.
     */
    public Optional<MemberContact> find(MemberId id) {
        return members.findById(id.value())
                .flatMap(member -> members.findById(member.standing().value()))
                .flatMap(this::contact);
    }

    /**
     * The family member who signs in with that account; where it is nobody's own, the first it acts
     * for who has no sign-in of theirs.
     */
    public Optional<MemberContact> of(AccountId account) {
        return members.spokenForBy(account.value()).stream().findFirst().flatMap(this::contact);
    }

    /** The own account before others', and of those the one that acted first: never two. */
    private @Nullable AccountId accountOf(MemberId member) {
        return representatives.ofMembers(List.of(member.value())).stream()
                .min(Comparator.comparing(Representative::kind))
                .map(Representative::account)
                .orElse(null);
    }

    private Optional<MemberContact> contact(FamilyMember member) {
        var details = member.details();
        var account = accountOf(details.id());
        return households
                .findById(details.household().value())
                .map(household ->
                        new MemberContact(
                                details.id(),
                                household.id(),
                                household.center(),
                                details.fullName(),
                                readerOf(account).orElse(details.id()),
                                account));
    }

    private Optional<MemberId> readerOf(@Nullable AccountId account) {
        return Optional.ofNullable(account)
                .flatMap(who -> members.self(who.value()))
                .map(person -> person.details().id());
    }
}
