package org.kinward.therapy.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinward.centers.CenterDetails;
import org.kinward.centers.RoomDetails;
import org.kinward.centers.StaffDetails;
import org.kinward.centers.StaffId;
import org.kinward.families.HouseholdId;
import org.kinward.families.HouseholdOverview;
import org.kinward.families.MemberId;
import org.kinward.identity.Role;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.ClientLabel;
import org.kinward.shared.ui.Attempt;
import org.kinward.therapy.Modality;
import org.kinward.therapy.Obstacle;

/**
 * What a session of a center can be made of, and what its form asks while it is filled in.
 *
 * @param own the staff ids of whoever fills it in
 */
record PlanOptions(
        PlanSources sources,
        CenterDetails center,
        List<RoomDetails> rooms,
        List<StaffDetails> staff,
        Set<StaffId> own) {

    private static final int PAGE = 200;

    /** One page of the center's families whose names hold the text. */
    List<HouseholdOverview> families(String name, int page, int size) {
        return sources.families.search(center.id(), name, page, size);
    }

    /** That family of the center, found by its name. */
    Optional<HouseholdOverview> family(HouseholdId id, String name) {
        return families(name, 0, PAGE).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Clients of the center whose codes or initials hold the text; there is one page. */
    List<ClientLabel> clients(String text, int page) {
        return page == 0 ? sources.clients.search(center.id(), text) : List.of();
    }

    List<StaffDetails> therapists() {
        return staff.stream().filter(one -> one.mayBe(Role.THERAPIST)).toList();
    }

    /** Those therapists of the center whom these ids name, in their order. */
    List<StaffDetails> named(Collection<StaffId> ids) {
        return ids.stream()
                .flatMap(id -> staff.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    /** Whoever fills the form in, if they are a therapist here. */
    List<StaffDetails> me() {
        return therapists().stream().filter(one -> own.contains(one.id())).toList();
    }

    /** What stands against inviting these people; nothing known where they cannot be asked for. */
    Optional<List<Obstacle>> obstacles(
            Modality modality, Set<MemberId> members, Set<ClientId> clients) {
        return Attempt.get(() -> sources.safe.check(center.id(), modality, members, clients));
    }
}
