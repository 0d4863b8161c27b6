package org.kinward.therapy;

import static org.kinward.identity.Role.Names.COORDINATOR;
import static org.kinward.identity.Role.Names.FAMILY;
import static org.kinward.identity.Role.Names.THERAPIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.families.FamilyAccess;
import org.kinward.families.FamilyDirectory;
import org.kinward.families.HouseholdId;
import org.kinward.shared.NotFound;
import org.kinward.shared.PersonalDataRead;
import org.kinward.shared.PlainText;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** What families want to reach, in their own words: kept by staff, read by the family. */
@Service
@Validated
@Transactional
@RolesAllowed({THERAPIST, COORDINATOR})
public class FamilyGoals {

    static final int MOST = 12;

    private final GoalRepository goals;
    private final FamilyDirectory directory;
    private final FamilyAccess families;
    private final TherapyContext context;

    FamilyGoals(
            GoalRepository goals,
            FamilyDirectory directory,
            FamilyAccess families,
            TherapyContext context) {
        this.goals = goals;
        this.directory = directory;
        this.families = families;
        this.context = context;
    }

    /** The own household's goals. */
    @RolesAllowed(FAMILY)
    @Transactional(readOnly = true)
    public List<GoalDetails> mine() {
        return list(families.requireOwn().id());
    }

    /** The goals of a household of an own center; the look is kept. */
    public List<GoalDetails> of(@NotNull CenterId center, @NotNull HouseholdId household) {
        requireFamily(center, household);
        context.announce(
                PersonalDataRead.of("GOALS_READ", "Household", household.value(), center.value()));
        return list(household);
    }

    /** Writes down a goal; refused while twelve are open or reached. */
    public GoalId add(
            @NotNull CenterId center,
            @NotNull HouseholdId household,
            @NotBlank @Size(max = 300) @PlainText String words) {
        requireFamily(center, household);
        TherapyRefused.when(list(household).size() >= MOST, Reason.TOO_MANY_GOALS, MOST);
        var goal = goals.save(new FamilyGoal(center, household, words, context.stamp()));
        announce("GOAL_ADDED", goal);
        return goal.details().id();
    }

    /** Checks the goal off, or takes the check mark back. */
    public void mark(@NotNull GoalId id, boolean reached) {
        var goal = require(id);
        goal.mark(reached, context.now());
        announce("GOAL_MARKED", goal);
    }

    /** The family no longer wants it. */
    public void drop(@NotNull GoalId id) {
        var goal = require(id);
        goal.drop(context.now());
        announce("GOAL_DROPPED", goal);
    }

    private FamilyGoal require(GoalId id) {
        var goal = goals.findById(id.value()).orElseThrow(NotFound::new);
        context.requireOwn(goal.center());
        return goal;
    }

    private void requireFamily(CenterId center, HouseholdId household) {
        if (directory.householdNames(center, List.of(household)).isEmpty()) {
            throw new NotFound();
        }
    }

    private List<GoalDetails> list(HouseholdId household) {
        return goals
                .findByHouseholdIdAndDroppedAtIsNullOrderByAddedAtAscIdAsc(household.value())
                .stream()
                .map(FamilyGoal::details)
                .toList();
    }

    private void announce(String action, FamilyGoal goal) {
        context.announce(new TherapyRecordChanged(goal.fact(action)));
    }
}
