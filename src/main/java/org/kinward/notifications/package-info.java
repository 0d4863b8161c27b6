/**
 * What people are told and when: the outbox, reminders, and private calendars. It listens to the
 * features; none of them knows that there is mail.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "education",
            "therapy",
            "attendance",
            "families",
            "families :: panels",
            "privacy",
            "centers",
            "identity",
            "shared"
        })
package org.kinward.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
