package org.kinward.notifications;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;
import org.kinward.shared.PlainText;

/**
 * How a center writes.
 *
 * @param senderName what stands before the address in a family's inbox; empty for the neutral one
 * @param replyTo where answers go; empty for the sender's address
 * @param version what was read, so that no edit is lost unseen
 */
public record CenterMailForm(
        @NotNull CenterId center,
        @NotNull Set<ReminderLead> reminders,
        @Nullable @Size(max = 80) @PlainText String senderName,
        @Nullable @Size(max = 254) @Email String replyTo,
        long version) {

    public CenterMailForm {
        reminders = Set.copyOf(reminders);
    }
}
