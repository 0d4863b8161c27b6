/** Measures of family engagement, on screen and as PDF and XLSX. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"attendance", "families", "centers", "identity", "shared"})
package org.kinward.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
