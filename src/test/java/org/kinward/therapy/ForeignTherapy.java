package org.kinward.therapy;

import java.util.Set;
import org.kinward.centers.CenterId;
import org.kinward.centers.StaffId;
import org.kinward.families.HouseholdId;
import org.kinward.families.MemberId;

/** What {@link ForeignTherapyTest} tries, and with what. */
final class ForeignTherapy {

    static final Set<String> TRIED =
            Set.of(
                    "ClientChoice.search",
                    "FamilyGoals.add",
                    "FamilyGoals.drop",
                    "FamilyGoals.mark",
                    "FamilyGoals.of",
                    "FamilyTherapy.one",
                    "MyGoals.drop",
                    "MyGoals.mark",
                    "SafeToInvite.check",
                    "TherapistCover.day",
                    "TherapistCover.moveDay",
                    "TherapistCover.reassign",
                    "TherapyAnswers.answer",
                    "TherapyAnswers.askOtherTime",
                    "TherapyAnswers.enterFor",
                    "TherapyAnswers.vote",
                    "TherapyOutcomes.record",
                    "TherapyQueries.between",
                    "TherapyQueries.details",
                    "TherapyQueries.ofHousehold",
                    "TherapyQueries.withoutTime",
                    "TherapyRequests.ask",
                    "TherapyRequests.decline",
                    "TherapyRequests.withdraw",
                    "TherapyScheduling.cancel",
                    "TherapyScheduling.change",
                    "TherapyScheduling.changeRoom",
                    "TherapyScheduling.goOnWithout",
                    "TherapyScheduling.open",
                    "TherapySeries.cancel",
                    "TherapySeries.change",
                    "TherapySeries.move",
                    "TherapySeries.of",
                    "TherapySeries.plan",
                    "TherapyTimes.book",
                    "TherapyTimes.check",
                    "TherapyTimes.endOffer",
                    "TherapyTimes.find",
                    "TherapyTimes.offer",
                    "TherapyWorklist.open",
                    "TherapyWorklist.requests",
                    "TherapyWorklist.settle",
                    "VideoDoor.join",
                    "VideoDoor.joinAsStaff",
                    "VideoPlaces.find",
                    "VideoPlaces.remove",
                    "VideoPlaces.set",
                    "VideoPlaces.waiting");

    private ForeignTherapy() {}

    /** One thing of each kind: somebody else's, or nobody's. */
    record Things(
            CenterId center,
            TherapySessionId session,
            MemberId member,
            HouseholdId household,
            StaffId staff,
            TherapyRequestId request,
            GoalId goal,
            TherapyTaskId task) {

        static Things unknown() {
            return new Things(
                    CenterId.create(),
                    TherapySessionId.create(),
                    MemberId.create(),
                    HouseholdId.create(),
                    StaffId.create(),
                    TherapyRequestId.create(),
                    GoalId.create(),
                    TherapyTaskId.create());
        }
    }
}
