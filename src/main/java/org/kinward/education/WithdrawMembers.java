package org.kinward.education;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.kinward.families.MemberId;

/** Members who give up their seats or their place in line. */
public record WithdrawMembers(@NotNull EnrollmentId enrollment, @NotEmpty Set<MemberId> members) {

    public WithdrawMembers {
        members = Set.copyOf(members);
    }
}
