package org.kinward.education.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kinward.centers.RoomId;
import org.kinward.education.ModuleId;
import org.kinward.education.SessionPlan;
import org.kinward.shared.Language;

class PlanMergeTest {

    private static final ModuleId MODULE = ModuleId.create();
    private final RoomId aspen = RoomId.create();
    private final RoomId birch = RoomId.create();

    @Test
    void whatIChangedIsMineAndWhatILeftAloneIsTheirs() {
        var seen = plan(aspen, 10);

        assertThat(PlanMerge.onto(plan(birch, 10), seen, plan(aspen, 12)))
                .isEqualTo(plan(birch, 12));
    }

    @Test
    void whereBothChangedMineWins() {
        assertThat(PlanMerge.onto(plan(aspen, 11), plan(aspen, 10), plan(aspen, 12)))
                .isEqualTo(plan(aspen, 12));
    }

    @Test
    void takingTheRoomAwayIsAChangeToo() {
        assertThat(PlanMerge.onto(plan(birch, 10), plan(aspen, 10), plan(null, 10)))
                .isEqualTo(plan(null, 10));
        assertThat(PlanMerge.onto(plan(null, 10), plan(aspen, 10), plan(aspen, 10)))
                .isEqualTo(plan(null, 10));
    }

    private static SessionPlan plan(@Nullable RoomId room, int seats) {
        return new SessionPlan(
                MODULE,
                LocalDate.of(2027, 1, 12),
                LocalTime.of(18, 0),
                90,
                room,
                null,
                seats,
                Language.ENGLISH,
                null);
    }
}
