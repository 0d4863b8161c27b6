package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** A session with everybody who was ever invited to it. */
record Roll(TherapySession session, List<Participant> all) {

    Roll {
        all = List.copyOf(all);
    }

    /** Those who have not been taken out. */
    List<Participant> in() {
        return all.stream().filter(Participant::isIn).toList();
    }

    Set<MemberId> members() {
        return in().stream().map(Participant::member).collect(toUnmodifiableSet());
    }

    Set<HouseholdId> households() {
        return in().stream().map(Participant::household).collect(toUnmodifiableSet());
    }

    /** Those of them who gave that answer to the session's time. */
    Set<MemberId> answered(Answer answer) {
        return in().stream()
                .filter(one -> one.answerTo(session.startsAt()) == answer)
                .map(Participant::member)
                .collect(toUnmodifiableSet());
    }

    /** Those for whom a place is kept: whoever has not said no. */
    Set<MemberId> expected() {
        return in().stream()
                .filter(one -> one.answerTo(session.startsAt()) != Answer.DECLINED)
                .map(Participant::member)
                .collect(toUnmodifiableSet());
    }

    Optional<Participant> find(MemberId member) {
        return all.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    /** The same, if they are in it. */
    Optional<Participant> findIn(MemberId member) {
        return find(member).filter(Participant::isIn);
    }

    Quorum quorum() {
        return new Quorum(
                session.quorum(),
                all.stream()
                        .filter(Participant::isRequired)
                        .map(Participant::member)
                        .collect(toUnmodifiableSet()));
    }

    /** Who is left to come. */
    Turnout turnout() {
        if (session.state().isComing() && in().isEmpty()) {
            return Turnout.NOBODY;
        }
        return session.state().hasTime() && !quorum().isReachedBy(expected())
                ? Turnout.TOO_FEW
                : Turnout.OPEN;
    }

    boolean hasQuorum() {
        return quorum().isReachedBy(answered(Answer.ACCEPTED));
    }
}
