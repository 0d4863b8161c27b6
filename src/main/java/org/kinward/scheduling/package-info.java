/**
 * What can be booked, when it is free, and who holds it: rooms, staff, family members and clients.
 * Features book here before they promise a time; scheduling knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"families", "privacy", "centers", "identity", "shared"})
package org.kinward.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
