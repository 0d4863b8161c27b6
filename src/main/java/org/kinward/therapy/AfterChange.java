package org.kinward.therapy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.kinward.families.MemberId;
import org.springframework.stereotype.Component;

/** What a change of people or time means for the sheet and for the answers that are there. */
@Component
class AfterChange {

    private final SheetKeeping sheets;
    private final Progress progress;
    private final TherapyTasks tasks;

    AfterChange(SheetKeeping sheets, Progress progress, TherapyTasks tasks) {
        this.sheets = sheets;
        this.progress = progress;
        this.tasks = tasks;
    }

    /** Some came in who were not among the earlier, and these are gone. */
    void people(Set<MemberId> earlier, Roll roll, Set<MemberId> gone) {
        // Nobody's rate suffers from what staff changed.
        sheets.release(roll, gone);
        sheets.change(roll);
        sheets.book(
                roll,
                roll.members().stream()
                        .filter(member -> !earlier.contains(member))
                        .collect(toUnmodifiableSet()));
        progress.settle(roll);
    }

    /** Staff decided how many must come, and who. */
    void decision(Roll roll) {
        progress.settle(roll);
    }

    /** The session is at its new time; whoever has no answer to it is expected all the same. */
    void time(Roll roll, Set<MemberId> expectedBefore) {
        sheets.change(roll);
        sheets.book(
                roll,
                roll.expected().stream()
                        .filter(member -> !expectedBefore.contains(member))
                        .collect(toUnmodifiableSet()));
        sheets.withdraw(
                roll,
                expectedBefore.stream()
                        .filter(member -> !roll.expected().contains(member))
                        .collect(toUnmodifiableSet()));
        progress.settle(roll);
        if (roll.turnout() == Turnout.OPEN) {
            // Those who said no are asked anew, so enough may come again.
            tasks.settle(roll.session(), Set.of(TherapyTaskKind.QUORUM_LOST));
        }
    }
}
