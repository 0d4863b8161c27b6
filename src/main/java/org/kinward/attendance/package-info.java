/**
 * One record per person and occurrence: the statuses, the sheet a facilitator keeps, and the facts
 * reports are made of. Features open sheets here; attendance knows no feature.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"families", "families :: panels", "centers", "identity", "shared"})
package org.kinward.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
