/**
 * Values, refusals, time and the few user-interface parts every module uses. It knows no module.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.kinward.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
