package org.kinward.therapy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.families.MemberId;
import org.kinward.shared.Language;
import org.kinward.shared.PlainText;

/**
 * A family's wish for a session.
 *
 * @param id chosen by the form, so that a form sent twice asks once
 * @param members who of the household would come
 * @param suits when it suits them
 */
public record AskForSession(
        @NotNull TherapyRequestId id,
        @NotBlank @Size(max = 500) @PlainText String topic,
        @NotEmpty @Size(max = 20) Set<@NotNull MemberId> members,
        @Nullable @Size(max = 500) @PlainText String suits,
        @Nullable Language language) {

    public AskForSession {
        members = Set.copyOf(members);
    }
}
