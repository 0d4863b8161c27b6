package org.kinward.centers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinward.identity.CurrentUser;
import org.kinward.identity.SignedIn;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which centers the signed-in person works for. Every staff-facing service asks here before it
 * touches an object; a foreign center is answered like an unknown one.
 */
@Component
@Transactional(readOnly = true)
public class CenterAccess {

    private final CurrentUser currentUser;
    private final CenterRepository centers;
    private final StaffMemberRepository staff;

    CenterAccess(CurrentUser currentUser, CenterRepository centers, StaffMemberRepository staff) {
        this.currentUser = currentUser;
        this.centers = centers;
        this.staff = staff;
    }

    /** The center, if the signed-in staff member belongs to it; refuses with {@link NotFound}. */
    public CenterDetails requireOwn(CenterId id) {
        return centers.findById(id.value())
                .map(Center::details)
                .filter(center -> mayWorkFor(currentUser.get(), center))
                .orElseThrow(NotFound::new);
    }

    /**
     * The centers of the signed-in staff member by name: all for members of the organization group.
     */
    public List<CenterDetails> own() {
        var person = currentUser.get();
        if (!person.isStaff()) {
            return List.of();
        }
        var found =
                person.wholeOrganization()
                        ? centers.findAllByOrderByName()
                        : centers.findByCodeInOrderByName(person.centerCodes());
        return found.stream().map(Center::details).toList();
    }

    /** The centers with these codes, for somebody whose sign-in is not complete yet. */
    public List<CenterDetails> named(Set<String> codes) {
        return centers.findByCodeInOrderByName(codes).stream().map(Center::details).toList();
    }

    /** The signed-in person's staff ids, one for each center they work at now. */
    public Set<StaffId> ownStaffIds() {
        UUID account = currentUser.get().account().value();
        var centersNow = own().stream().map(CenterDetails::id).toList();
        return staff.findByAccountId(account).stream()
                .map(StaffMember::details)
                .filter(member -> centersNow.contains(member.center()))
                .map(StaffDetails::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayWorkFor(SignedIn person, CenterDetails center) {
        return person.isStaff()
                && (person.wholeOrganization() || person.centerCodes().contains(center.code()));
    }
}
