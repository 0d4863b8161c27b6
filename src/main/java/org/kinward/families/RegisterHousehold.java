package org.kinward.families;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/** A household to enter, with its first members. No client is named: enrolling needs none. */
public record RegisterHousehold(
        CenterId center,
        @NotBlank @Size(max = 120) @PlainText String name,
        @NotEmpty @Size(max = 12) List<@Valid NewMember> members) {

    public RegisterHousehold {
        members = List.copyOf(members);
    }
}
