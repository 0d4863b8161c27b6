/** Education modules and sessions, enrollment and the waitlist. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attendance",
            "families",
            "families :: panels",
            "scheduling",
            "scheduling :: words",
            "centers",
            "identity",
            "shared"
        })
package org.kinward.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
