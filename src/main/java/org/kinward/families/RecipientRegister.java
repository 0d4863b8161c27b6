package org.kinward.families;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.identity.CurrentUser;
import org.kinward.privacy.Recipient;
import org.kinward.privacy.RecipientDirectory;
import org.kinward.privacy.RecipientId;
import org.kinward.shared.LikePattern;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells privacy who the family members are, and no more. */
@Component
class RecipientRegister implements RecipientDirectory {

    private static final Limit MOST = Limit.of(50);

    private final FamilyMemberRepository members;
    private final HouseholdRepository households;
    private final CurrentUser currentUser;

    RecipientRegister(
            FamilyMemberRepository members,
            HouseholdRepository households,
            CurrentUser currentUser) {
        this.members = members;
        this.households = households;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Recipient> find(RecipientId id) {
        return members.findById(id.value())
                .filter(member -> !member.hasLeft())
                .flatMap(this::recipient);
    }

    @Override
    public Optional<Recipient> hold(RecipientId id) {
        return members.hold(id.value())
                .filter(member -> !member.hasLeft())
                .flatMap(this::recipient);
    }

    @Override
    public Map<RecipientId, Recipient> findAll(Collection<RecipientId> ids) {
        var found = members.findByIdIn(ids.stream().map(RecipientId::value).toList());
        var homes = found.stream().map(member -> member.details().household().value()).toList();
        var byId =
                households.findByIdIn(homes).stream()
                        .collect(Collectors.toMap(Household::id, home -> home));
        return found.stream()
                .map(member -> recipient(member, byId.get(member.details().household())))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Recipient::id, who -> who));
    }

    @Override
    public List<Recipient> search(CenterId center, String name) {
        var like = LikePattern.containing(name);
        return members.search(center.value(), like, MOST).stream()
                .flatMap(member -> recipient(member).stream())
                .toList();
    }

    /**
     * The person the account is, and nobody it only acts for: a consent names one person, and being
     * a parent or guardian opens nothing (42 CFR 2.14).
     */
    @Override
    public Set<RecipientId> own() {
        return members
                .self(currentUser.get().account().value())
                .map(member -> new RecipientId(member.details().id().value()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Recipient> recipient(FamilyMember member) {
        var home = member.details().household().value();
        return recipient(member, households.findById(home).orElse(null));
    }

    private static Optional<Recipient> recipient(FamilyMember member, @Nullable Household home) {
        var details = member.details();
        return Optional.ofNullable(home)
                .map(household ->
                        new Recipient(
                                new RecipientId(details.id().value()),
                                household.center(),
                                details.fullName(),
                                household.name()));
    }
}
