/**
 * Family therapy: sessions, who takes part, the hours on offer, families' requests and goals, and
 * the way into a video session. It asks privacy before anybody is put into a room with anybody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "scheduling",
            "scheduling :: words",
            "scheduling :: panels",
            "families",
            "families :: panels",
            "privacy",
            "centers",
            "identity",
            "shared"
        })
package org.kinward.therapy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
