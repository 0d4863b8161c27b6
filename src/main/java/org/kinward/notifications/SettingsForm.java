package org.kinward.notifications;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.kinward.shared.Language;

/**
 * How a family member wants to be told.
 *
 * @param language none for the language of the sign-in
 * @param detailed whether messages may say what it is about, and where
 * @param optionalKinds whether reminders and the like are wanted at all
 * @param quietFrom in the center's time zone, as is the end; both or neither
 * @param version what was read, so that no edit is lost unseen
 */
public record SettingsForm(
        @NotNull ChannelKind channel,
        @Nullable Language language,
        boolean detailed,
        boolean optionalKinds,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        long version) {

    /** The version of what nobody has saved yet. */
    static final long NEVER_SAVED = -1;

    /** What holds for somebody who never chose. */
    static final SettingsForm USUAL =
            new SettingsForm(ChannelKind.MAIL, null, false, true, null, null, NEVER_SAVED);
}
