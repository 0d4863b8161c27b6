package org.kinward.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What a family member chose.
 *
 * @param phone the confirmed number, all but its last digits hidden
 * @param smsOffered whether the installation can send text messages
 */
public record OwnSettings(SettingsForm form, @Nullable String phone, boolean smsOffered) {}
