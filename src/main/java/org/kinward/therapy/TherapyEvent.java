package org.kinward.therapy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.families.MemberId;
import org.kinward.shared.AuditFact;
import org.kinward.shared.AuditedEvent;

/**
 * Something became of a session. Published inside the transaction, after the change; whoever tells
 * people about it reads the session's state then.
 */
public sealed interface TherapyEvent extends AuditedEvent {

    TherapySessionId session();

    CenterId center();

    /** Whom it concerns: those who are to be told, or who did it. */
    Set<MemberId> members();

    /** Staff put a session together; nobody is invited yet. */
    record SessionOpened(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /** Two or three times are on offer until then. */
    record TimesOffered(
            TherapySessionId session, CenterId center, Set<MemberId> members, Instant until)
            implements TherapyEvent {}

    /** The offer ended without a choice, or staff took it back. */
    record OfferEnded(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /** A first time is set, and these people are invited. */
    record TimeSet(
            TherapySessionId session, CenterId center, Set<MemberId> members, Instant startsAt)
            implements TherapyEvent {}

    /** The session is at another time now. */
    record SessionMoved(
            TherapySessionId session, CenterId center, Set<MemberId> members, Instant startsAt)
            implements TherapyEvent {}

    /** Enough people said yes. */
    record SessionConfirmed(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /** Too few people come; staff decide what becomes of it. */
    record QuorumLost(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /**
     * Something else than the time changed.
     *
     * @param forFamilies whether it matters to those who come: place, length, language or staff
     */
    record SessionReplanned(
            TherapySessionId session, CenterId center, Set<MemberId> members, boolean forFamilies)
            implements TherapyEvent {}

    /** The center cancelled it. */
    record SessionCancelled(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /** Somebody answered an invitation, by themselves or through staff. */
    record InvitationAnswered(
            TherapySessionId session, CenterId center, Set<MemberId> members, Answer answer)
            implements TherapyEvent {}

    /**
     * Somebody who had said yes does not come.
     *
     * @param late whether less than 24 hours before the start
     */
    record MemberCancelled(
            TherapySessionId session, CenterId center, Set<MemberId> members, boolean late)
            implements TherapyEvent {}

    /** Somebody asked for another time. */
    record NewTimeAsked(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /**
     * The session will not take place for these people. They are told so in neutral words, and
     * never why.
     */
    record MembersTakenOut(TherapySessionId session, CenterId center, Set<MemberId> members)
            implements TherapyEvent {}

    /** Somebody said whether a time on offer suits them. */
    record TimeVoted(
            TherapySessionId session,
            CenterId center,
            Set<MemberId> members,
            SessionOptionId option,
            boolean suits)
            implements TherapyEvent {}

    /** What became of it was written down. */
    record OutcomeRecorded(
            TherapySessionId session, CenterId center, Set<MemberId> members, Outcome outcome)
            implements TherapyEvent {}

    @Override
    default AuditFact auditFact() {
        String action =
                switch (this) {
                    case SessionOpened _ -> "THERAPY_OPENED";
                    case TimesOffered _ -> "THERAPY_TIMES_OFFERED";
                    case OfferEnded _ -> "THERAPY_OFFER_ENDED";
                    case TimeSet _ -> "THERAPY_TIME_SET";
                    case SessionMoved _ -> "THERAPY_MOVED";
                    case SessionConfirmed _ -> "THERAPY_CONFIRMED";
                    case QuorumLost _ -> "THERAPY_QUORUM_LOST";
                    case SessionReplanned _ -> "THERAPY_REPLANNED";
                    case SessionCancelled _ -> "THERAPY_CANCELLED";
                    case InvitationAnswered _ -> "THERAPY_ANSWERED";
                    case MemberCancelled _ -> "THERAPY_MEMBER_CANCELLED";
                    case NewTimeAsked _ -> "THERAPY_NEW_TIME_ASKED";
                    case MembersTakenOut _ -> "THERAPY_MEMBERS_TAKEN_OUT";
                    case TimeVoted _ -> "THERAPY_TIME_VOTED";
                    case OutcomeRecorded _ -> "THERAPY_OUTCOME_RECORDED";
                };
        var fact = AuditFact.of(action, "TherapySession", session().value(), center().value());
        fact = members().size() == 1 ? fact.with("member", only(members())) : fact;
        var more = detail();
        return more == null ? fact : fact.with(more.name(), more.value());
    }

    private @Nullable Detail detail() {
        return switch (this) {
            case TimeSet set -> new Detail("startsAt", set.startsAt());
            case SessionMoved moved -> new Detail("startsAt", moved.startsAt());
            case InvitationAnswered answered -> new Detail("answer", answered.answer());
            case MemberCancelled cancelled -> new Detail("late", cancelled.late());
            case TimeVoted voted -> new Detail("suits", voted.suits());
            case OutcomeRecorded recorded -> new Detail("outcome", recorded.outcome());
            default -> null;
        };
    }

    private static Object only(Set<MemberId> members) {
        return members.iterator().next().value();
    }

    /** One more thing for the audit log. */
    record Detail(String name, Object value) {}
}
