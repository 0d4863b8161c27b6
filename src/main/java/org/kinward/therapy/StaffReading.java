package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberDetails;
import org.kinward.privacy.ClientLabel;
import org.kinward.privacy.ClientLabels;
import org.springframework.stereotype.Component;

/** Puts sessions into words for staff of their center. */
@Component
class StaffReading {

    private final FamilyDirectory families;
    private final ClientLabels clients;
    private final OfferBook offers;
    private final InviteRules rules;
    private final Modalities modalities;
    private final TherapyContext context;

    StaffReading(
            FamilyDirectory families,
            ClientLabels clients,
            OfferBook offers,
            InviteRules rules,
            Modalities modalities,
            TherapyContext context) {
        this.families = families;
        this.clients = clients;
        this.offers = offers;
        this.rules = rules;
        this.modalities = modalities;
        this.context = context;
    }

    List<TherapyRow> rows(CenterId center, List<Roll> found) {
        var names =
                families.householdNames(
                        center,
                        found.stream().flatMap(roll -> roll.households().stream()).toList());
        return found.stream().map(roll -> row(roll, names)).toList();
    }

    private TherapyRow row(Roll roll, Map<HouseholdId, String> names) {
        var session = roll.session();
        return new TherapyRow(
                session.facts(),
                modalities.title(session.modality()),
                session.therapists().stream()
                        .map(one -> context.staff(one).details().name())
                        .toList(),
                names(roll.households(), names),
                roll.answered(Answer.ACCEPTED).size(),
                roll.in().size(),
                roll.turnout());
    }

    private static List<String> names(
            Collection<HouseholdId> households, Map<HouseholdId, String> names) {
        return households.stream().map(one -> names.getOrDefault(one, "")).sorted().toList();
    }

    TherapyDetails details(Roll roll, SessionStory story) {
        var session = roll.session();
        return new TherapyDetails(
                session.facts(),
                session.notes(),
                modalities.title(session.modality()),
                modalities.room(session),
                plan(roll),
                session.therapists().stream().map(one -> context.staff(one).details()).toList(),
                session.interpreter().map(one -> context.staff(one).details()).orElse(null),
                clients.of(session.center(), session.clients()).values().stream()
                        .sorted(Comparator.comparing(ClientLabel::code))
                        .toList(),
                people(roll),
                offers.read(session.id(), Optional.empty()),
                story.proposed(),
                session.state().isComing()
                        ? rules.obstacles(session.modality(), roll.members(), session.clients())
                        : List.of(),
                story.overruled(),
                roll.turnout(),
                story.request(),
                story.series());
    }

    /** The plan as it stands. */
    static TherapyPlan plan(Roll roll) {
        var session = roll.session();
        var notes = session.notes();
        var members = roll.members();
        return new TherapyPlan(
                        session.modality(),
                        notes.purpose(),
                        session.facts().language(),
                        session.minutes(),
                        session.facts().room(),
                        session.facts().video(),
                        session.therapists(),
                        session.interpreter().orElse(null),
                        session.clients(),
                        members,
                        roll.quorum().required().stream()
                                .filter(members::contains)
                                .collect(toUnmodifiableSet()),
                        session.quorum(),
                        notes.billingTag())
                .plain();
    }

    private List<InvitedPerson> people(Roll roll) {
        var center = roll.session().center();
        var members =
                families.members(center, roll.all().stream().map(Participant::member).toList());
        var homes =
                families.householdNames(
                        center, roll.all().stream().map(Participant::household).toList());
        return roll.all().stream()
                .map(one ->
                        new InvitedPerson(
                                one.member(),
                                Optional.ofNullable(members.get(one.member()))
                                        .map(MemberDetails::fullName)
                                        .orElse(""),
                                one.household(),
                                homes.getOrDefault(one.household(), ""),
                                one.isRequired(),
                                one.answerTo(roll.session().startsAt()),
                                one.note(),
                                one.answeredAt(),
                                one.isIn()))
                .toList();
    }
}
