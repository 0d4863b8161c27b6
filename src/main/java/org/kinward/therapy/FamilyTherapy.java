package org.kinward.therapy;

import static java.util.stream.Collectors.toSet;
import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinward.families.FamilyAccess;
import org.kinward.families.MemberId;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.PrivacyGate;
import org.kinward.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a family member sees of family therapy: sessions in which they take part, or somebody they
 * act for who has no sign-in. Of a session with a client nothing is there unless a consent covers
 * the member who takes part, at the moment of asking.
 */
@Service
@Transactional
@RolesAllowed(FAMILY)
public class FamilyTherapy {

    private final FamilyAccess families;
    private final SessionBook book;
    private final FamilyReading reading;
    private final TherapyTasks tasks;
    private final PrivacyGate gate;

    FamilyTherapy(
            FamilyAccess families,
            SessionBook book,
            FamilyReading reading,
            TherapyTasks tasks,
            PrivacyGate gate) {
        this.families = families;
        this.book = book;
        this.reading = reading;
        this.tasks = tasks;
        this.gate = gate;
    }

    /** Sessions to come, on offer, and of the last half year, the soonest first. */
    public List<FamilySession> mine() {
        var own = families.spokenFor();
        if (own.isEmpty()) {
            return List.of();
        }
        return told(book.sinceHalfAYear(own), own);
    }

    /** One of them; what is not theirs is not found. */
    public FamilySession one(TherapySessionId id) {
        var own = families.spokenFor();
        return told(List.of(book.read(id)), own).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<FamilySession> told(List<Roll> found, Set<MemberId> own) {
        var shown = found.stream().filter(roll -> reading.mayRead(roll, own)).toList();
        Map<ClientId, String> named =
                gate.inSessions(
                        shown.stream()
                                .flatMap(roll -> roll.session().clients().stream())
                                .collect(toSet()));
        return shown.stream()
                .map(roll -> reading.tell(roll, own, named, proposed(roll, own)))
                .sorted(
                        Comparator.comparing(
                                (FamilySession one) -> one.facts().startsAt(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<Instant> proposed(Roll roll, Set<MemberId> own) {
        var shown = own.stream().filter(member -> reading.takesPart(roll, member)).collect(toSet());
        return tasks.proposed(roll.session().id(), shown).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
