package org.kinward.therapy;

import static org.kinward.identity.Role.Names.FAMILY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.kinward.families.FamilyAccess;
import org.kinward.shared.NotFound;
import org.kinward.shared.PlainText;
import org.kinward.shared.RetriedOnConflict;
import org.kinward.therapy.TherapyRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** A family keeps its own goals, in its own words; anybody who acts for the household may. */
@Service
@Validated
@Transactional
@RolesAllowed(FAMILY)
public class MyGoals {

    private final GoalRepository goals;
    private final FamilyAccess families;
    private final TherapyContext context;

    MyGoals(GoalRepository goals, FamilyAccess families, TherapyContext context) {
        this.goals = goals;
        this.families = families;
        this.context = context;
    }

    /** Writes down a goal of the own household; refused while it has twelve. */
    @RetriedOnConflict
    public GoalId add(@NotBlank @Size(max = 300) @PlainText String words) {
        var household = families.lockOwn();
        int kept =
                goals.findByHouseholdIdAndDroppedAtIsNullOrderByAddedAtAscIdAsc(
                                household.id().value())
                        .size();
        TherapyRefused.when(kept >= FamilyGoals.MOST, Reason.TOO_MANY_GOALS, FamilyGoals.MOST);
        var goal =
                goals.save(
                        new FamilyGoal(household.center(), household.id(), words, context.stamp()));
        announce("GOAL_ADDED", goal);
        return goal.details().id();
    }

    /** Checks the goal off, or takes the check mark back; another family's is not found. */
    public void mark(@NotNull GoalId id, boolean reached) {
        var goal = requireOwn(id);
        goal.mark(reached, context.now());
        announce("GOAL_MARKED", goal);
    }

    /** The family no longer wants it. */
    public void drop(@NotNull GoalId id) {
        var goal = requireOwn(id);
        goal.drop(context.now());
        announce("GOAL_DROPPED", goal);
    }

    private FamilyGoal requireOwn(GoalId id) {
        var own = families.requireOwn().id();
        return goals.findById(id.value())
                .filter(goal -> goal.household().equals(own))
                .orElseThrow(NotFound::new);
    }

    private void announce(String action, FamilyGoal goal) {
        context.announce(new TherapyRecordChanged(goal.fact(action)));
    }
}
