package org.kinward.therapy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.kinward.identity.SignedIn;
import org.kinward.privacy.ClientId;
import org.kinward.privacy.PrivacyWorld;
import org.kinward.shared.NotFound;
import org.kinward.testsupport.Crowd;
import org.kinward.testsupport.SignIn;
import org.kinward.testsupport.TestCenter;
import org.kinward.testsupport.TestFamily;
import org.kinward.testsupport.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessException;

/**
 * What two people do to one session at the same instant. A race went well where both were answered,
 * with a yes or a plain refusal, and the session is as one after the other would have left it.
 */
@TestComponent
class SessionRaces {

    private final World world;
    private final PrivacyWorld privacy;
    private final TherapyWorld therapy;
    private final TherapyTimes times;

    SessionRaces(World world, PrivacyWorld privacy, TherapyWorld therapy, TherapyTimes times) {
        this.world = world;
        this.privacy = privacy;
        this.therapy = therapy;
        this.times = times;
    }

    /** What two do at once to a session of a family of two. */
    enum Race {
        TWO_VOTES_FOR_ONE_TIME,
        TWO_VOTES_FOR_TWO_TIMES,
        VOTE_AND_WITHDRAWAL,
        VOTE_AND_REVOCATION
    }

    /** A session with three times on offer. */
    private record Offered(
            TestCenter center,
            TestFamily family,
            SignedIn second,
            ClientId client,
            TherapySessionId id,
            List<SessionOptionId> options) {}

    /** Runs the race and tells whether it went well. */
    boolean isWell(Race race) throws InterruptedException, ExecutionException {
        return switch (race) {
            case TWO_VOTES_FOR_ONE_TIME -> twoVotes(2, 0);
            case TWO_VOTES_FOR_TWO_TIMES -> twoVotes(1, 2);
            case VOTE_AND_WITHDRAWAL -> voteAndWithdrawal();
            case VOTE_AND_REVOCATION -> voteAndRevocation();
        };
    }

    private boolean twoVotes(int quorum, int other)
            throws InterruptedException, ExecutionException {
        var one = offered(quorum);
        return answered(() -> first(one, 0), () -> second(one, other))
                && state(one) == TherapyState.CONFIRMED;
    }

    private boolean voteAndWithdrawal() throws InterruptedException, ExecutionException {
        var one = offered(1);
        int edition = therapy.details(one.center(), one.id()).facts().edition();
        var therapist = one.center().staff().therapist();
        return answered(
                        () -> first(one, 0),
                        () -> SignIn.run(therapist, () -> times.endOffer(one.id(), edition)))
                && Set.of(TherapyState.REQUESTED, TherapyState.CONFIRMED).contains(state(one));
    }

    private boolean voteAndRevocation() throws InterruptedException, ExecutionException {
        var one = offered(1);
        var gone = one.family().first();
        var consent = privacy.consentFor(one.center(), one.client(), gone);
        return answered(() -> first(one, 0), () -> privacy.revoke(one.center(), consent))
                && therapy.details(one.center(), one.id()).people().stream()
                        .noneMatch(person -> person.in() && person.member().equals(gone));
    }

    private void first(Offered one, int option) {
        therapy.vote(
                one.id(), one.options().get(option), one.family().person(), one.family().first());
    }

    private void second(Offered one, int option) {
        therapy.vote(
                one.id(), one.options().get(option), one.second(), one.family().members().get(1));
    }

    private TherapyState state(Offered one) {
        return therapy.state(one.center(), one.id());
    }

    /** Whether neither met a fault. */
    private static boolean answered(Runnable one, Runnable other)
            throws InterruptedException, ExecutionException {
        return Crowd.allAtOnce(
                        List.<Supplier<Boolean>>of(() -> isAnswered(one), () -> isAnswered(other)),
                        Supplier::get)
                .stream()
                .allMatch(each -> each);
    }

    private static boolean isAnswered(Runnable action) {
        try {
            action.run();
            return true;
        } catch (TherapyRefused | NotFound plain) {
            return true;
        } catch (DataAccessException fault) {
            return false;
        }
    }

    private Offered offered(int quorum) {
        var center = world.center();
        var family = world.family(center, 2);
        var second = privacy.second(center, family);
        var client = privacy.client(center, "J.R.");
        family.members().forEach(one -> privacy.letMeet(center, client, one));
        var id =
                therapy.open(
                        center,
                        therapy.plan(center, Set.copyOf(family.members()), Set.of(client), quorum));
        therapy.offer(
                center,
                id,
                therapy.at(center, 5, 9),
                therapy.at(center, 5, 12),
                therapy.at(center, 6, 9));
        var options =
                therapy.details(center, id).offers().stream().map(OfferedTime::option).toList();
        return new Offered(center, family, second, client, id, options);
    }
}
