package org.kinward.notifications;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinward.centers.CenterId;

/** How one center writes to its families. */
@Entity
@Table(name = "center_mail")
class CenterMail {

    @Id private UUID centerId;
    @Version private @Nullable Long version;
    private String educationReminders;
    private @Nullable String senderName;
    private @Nullable String replyTo;

    protected CenterMail() {}

    CenterMail(CenterId center) {
        this.centerId = center.value();
        this.educationReminders = text(ReminderPlan.USUAL);
    }

    void set(CenterMailForm form) {
        educationReminders = text(form.reminders());
        senderName = blankToNull(form.senderName());
        replyTo = blankToNull(form.replyTo());
    }

    Set<ReminderLead> reminders() {
        return Stream.of(educationReminders.split(","))
                .filter(name -> !name.isEmpty())
                .map(ReminderLead::valueOf)
                .collect(toUnmodifiableSet());
    }

    @Nullable String senderName() {
        return senderName;
    }

    @Nullable String replyTo() {
        return replyTo;
    }

    CenterMailForm form() {
        return new CenterMailForm(
                new CenterId(centerId),
                reminders(),
                senderName,
                replyTo,
                version == null ? SettingsForm.NEVER_SAVED : version);
    }

    private static String text(Set<ReminderLead> leads) {
        return leads.stream().sorted().map(ReminderLead::name).collect(joining(","));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
