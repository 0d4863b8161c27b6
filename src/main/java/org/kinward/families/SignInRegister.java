package org.kinward.families;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import org.kinward.centers.CenterAccess;
import org.kinward.centers.CenterDetails;
import org.kinward.identity.PersonSignedIn;
import org.kinward.identity.Role;
import org.kinward.identity.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Remembers who signed in to the family program and is linked to no member, for each center whose
 * Keycloak group they sign in with.
 */
@Component
class SignInRegister {

    private final CenterAccess centers;
    private final RepresentativeRepository representatives;
    private final FamilySignInRepository signIns;
    private final Clock clock;

    SignInRegister(
            CenterAccess centers,
            RepresentativeRepository representatives,
            FamilySignInRepository signIns,
            Clock clock) {
        this.centers = centers;
        this.representatives = representatives;
        this.signIns = signIns;
        this.clock = clock;
    }

    @EventListener
    void on(PersonSignedIn event) {
        var person = event.person();
        var account = person.account().value();
        if (person.is(Role.FAMILY) && !representatives.existsByKeyAccountId(account)) {
            enter(person);
        }
    }

    private void enter(SignedIn person) {
        var now = centers.named(person.centerCodes()).stream().map(CenterDetails::id).toList();
        var known =
                signIns.findByKeyAccountId(person.account().value()).stream()
                        .collect(toMap(FamilySignIn::center, identity()));
        for (var center : now) {
            var before = known.remove(center);
            if (before == null) {
                var key = FamilySignIn.Key.of(person.account(), center);
                signIns.save(new FamilySignIn(key, person.name(), clock.instant()));
            } else {
                before.seen(person.name(), clock.instant());
            }
        }
        // What is left are centers whose group the person is no longer in.
        known.values().forEach(signIns::delete);
    }
}
