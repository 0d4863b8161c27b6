package org.kinward.families;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.kinward.identity.Role.Names.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterAccess;
import org.kinward.shared.AuditFact;
import org.kinward.shared.PersonalDataRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The families of a center, page by page. */
@Service
@Validated
@Transactional
@RolesAllowed(COORDINATOR)
public class FamilyList {

    private static final int MOST = 200;

    private final CenterAccess centers;
    private final FamilySearch search;
    private final FamilyMemberRepository members;
    private final RepresentativeRepository representatives;
    private final ApplicationEventPublisher events;

    FamilyList(
            CenterAccess centers,
            FamilySearch search,
            FamilyMemberRepository members,
            RepresentativeRepository representatives,
            ApplicationEventPublisher events) {
        this.centers = centers;
        this.search = search;
        this.members = members;
        this.representatives = representatives;
        this.events = events;
    }

    /**
     * The next families of an own center by name, at most 200. That they were read is kept, and by
     * what they were searched, but not the text.
     *
     * @param after the last one that was read; none for the first page
     */
    public FamilyListPage page(
            @Valid FamilyFilter filter, @Nullable FamilyListRow after, int size) {
        var center = centers.requireOwn(filter.center());
        int most = Math.clamp(size, 1, MOST);
        var found = search.page(filter, after, most + 1);
        var rows = rows(found.subList(0, Math.min(most, found.size())), filter.state());
        events.publishEvent(
                new PersonalDataRead(
                        AuditFact.of(
                                        "FAMILIES_LISTED",
                                        "Center",
                                        center.id().value(),
                                        center.id().value())
                                .with("by", filter.by())
                                .with("families", rows.size())));
        return new FamilyListPage(rows, found.size() > most);
    }

    private List<FamilyListRow> rows(List<Household> found, FamilyState state) {
        var ids = found.stream().map(household -> household.id().value()).toList();
        var people =
                (state == FamilyState.LEFT
                                ? members.findByHouseholdIdInOrderByFirstName(ids)
                                : members.findByHouseholdIdInAndLeftOnIsNullOrderByFirstName(ids))
                        .stream()
                                .map(FamilyMember::details)
                                .collect(groupingBy(MemberDetails::household));
        var everybody =
                people.values().stream()
                        .flatMap(List::stream)
                        .map(member -> member.id().value())
                        .toList();
        var acted =
                representatives.ofMembers(everybody).stream()
                        .map(Representative::member)
                        .collect(toSet());
        return found.stream()
                .map(household -> {
                    var own = people.getOrDefault(household.id(), List.of());
                    return new FamilyListRow(
                            household.id(),
                            household.name(),
                            own,
                            own.stream().map(MemberDetails::id).anyMatch(acted::contains));
                })
                .toList();
    }
}
