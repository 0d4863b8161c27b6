package org.kinward.families;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.SubjectNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log's reader which family or member an id stands for, also of who left. */
@Component
@Transactional(readOnly = true)
class FamilyNames implements SubjectNames {

    private final FamilyMemberRepository members;
    private final HouseholdRepository households;

    FamilyNames(FamilyMemberRepository members, HouseholdRepository households) {
        this.members = members;
        this.households = households;
    }

    @Override
    public Map<UUID, String> of(@Nullable UUID center, Collection<UUID> ids) {
        var people = members.findByIdIn(ids);
        var homes = new HashSet<>(ids);
        people.forEach(member -> homes.add(member.household().value()));
        var known =
                households.findByIdIn(homes).stream()
                        .filter(home -> center == null || home.center().value().equals(center))
                        .collect(toMap(home -> home.id().value(), Household::name));
        var names = new HashMap<UUID, String>();
        for (var member : people) {
            if (known.containsKey(member.household().value())) {
                names.put(member.details().id().value(), member.details().fullName());
            }
        }
        known.keySet().retainAll(ids);
        names.putAll(known);
        return names;
    }
}
