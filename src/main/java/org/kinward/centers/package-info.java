/**
 * Treatment centers, their rooms and their staff, and the check that a person belongs to a center.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shared"})
package org.kinward.centers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
