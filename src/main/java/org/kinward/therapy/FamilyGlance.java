package org.kinward.therapy;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kinward.families.FamilyAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a family member in one look what waits for them; no client is named, so none is asked. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(FAMILY)
public class FamilyGlance {

    private final FamilyAccess families;
    private final SessionBook book;
    private final FamilyReading reading;
    private final TherapyContext context;

    FamilyGlance(
            FamilyAccess families,
            SessionBook book,
            FamilyReading reading,
            TherapyContext context) {
        this.families = families;
        this.book = book;
        this.reading = reading;
        this.context = context;
    }

    /** What waits and what is next, of the sessions the person may know of at this moment. */
    public TherapyGlance mine() {
        var own = families.spokenFor();
        if (own.isEmpty()) {
            return new TherapyGlance(0, null, null);
        }
        var now = context.now();
        var shown =
                book.sinceHalfAYear(own).stream()
                        .filter(roll -> reading.mayRead(roll, own))
                        .map(roll -> reading.tell(roll, own, Map.of(), List.of()))
                        .toList();
        var next =
                shown.stream()
                        .filter(one -> one.isComingAt(now) && comesTo(one))
                        .map(FamilySession::facts)
                        .min(
                                Comparator.comparing(
                                        TherapyFacts::startsAt,
                                        Comparator.nullsLast(Comparator.naturalOrder())));
        return new TherapyGlance(
                Math.toIntExact(shown.stream().filter(one -> one.waitsAt(now)).count()),
                next.map(TherapyFacts::startsAt).orElse(null),
                next.map(TherapyFacts::zone).orElse(null));
    }

    private static boolean comesTo(FamilySession session) {
        return session.people().stream()
                .anyMatch(one -> one.mine() && one.answer() == Answer.ACCEPTED);
    }
}
