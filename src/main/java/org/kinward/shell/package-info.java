/**
 * The frame around all screens: layout, menu, first page, error pages, sign-in and sign-out pages.
 * It knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shared"})
package org.kinward.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
