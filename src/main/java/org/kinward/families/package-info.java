/** Households and their members, and which of them the signed-in person may act for. */
@NullMarked
@ApplicationModule(allowedDependencies = {"centers", "identity", "privacy", "shared"})
package org.kinward.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
