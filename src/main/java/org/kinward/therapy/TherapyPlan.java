package org.kinward.therapy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.RoomId;
import org.kinward.centers.StaffId;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/**
 * What staff decide about a session beside its time.
 *
 * @param purpose for staff alone
 * @param room where it is held; none for a session by video alone
 * @param video whether people may join by video
 * @param therapists the first one keeps the attendance sheet
 * @param interpreter none where nobody interprets
 * @param clients none for a session of the family alone
 * @param members the family members who are invited
 * @param required those of them without whom it does not take place
 * @param quorum how many of them must come; with 0, as many as are required
 * @param billingTag plain data, for whatever does the billing
 */
public record TherapyPlan(
        @NotNull Modality modality,
        @Nullable @Size(max = 1000) @PlainText String purpose,
        @NotNull Language language,
        @Min(15) @Max(600) int minutes,
        @Nullable RoomId room,
        boolean video,
        @NotNull @Size(min = 1, max = 3) List<@NotNull StaffId> therapists,
        @Nullable StaffId interpreter,
        @NotNull @Size(max = 5) Set<@NotNull ClientId> clients,
        @NotEmpty @Size(max = 30) Set<@NotNull MemberId> members,
        @NotNull Set<@NotNull MemberId> required,
        @Min(0) @Max(30) int quorum,
        @Nullable @Size(max = 40) @PlainText String billingTag) {

    public TherapyPlan {
        therapists = List.copyOf(therapists);
        clients = Set.copyOf(clients);
        members = Set.copyOf(members);
        required = Set.copyOf(required);
    }

    /** How many must come; whoever says nothing wants everybody who is required, or all. */
    int needed() {
        return quorum == 0 ? usual() : Math.max(quorum, required.size());
    }

    private int usual() {
        return required.isEmpty() ? members.size() : required.size();
    }

    /** The same in another room. */
    TherapyPlan in(RoomId other) {
        return with(other, therapists, quorum);
    }

    /** The same, wanting no more people than are invited. */
    TherapyPlan forThoseInIt() {
        return with(room, therapists, Math.min(quorum, members.size()));
    }

    /** The same, without a number where it is the one that goes without saying. */
    TherapyPlan plain() {
        return quorum == usual() ? with(room, therapists, 0) : this;
    }

    /** The same with another therapist in that one's place. */
    TherapyPlan replacing(StaffId from, StaffId to) {
        var next = therapists.stream().map(one -> one.equals(from) ? to : one).toList();
        return with(room, next, quorum);
    }

    private TherapyPlan with(@Nullable RoomId where, List<StaffId> who, int howMany) {
        return new TherapyPlan(
                modality,
                purpose,
                language,
                minutes,
                where,
                video,
                who,
                interpreter,
                clients,
                members,
                required,
                howMany,
                billingTag);
    }
}
