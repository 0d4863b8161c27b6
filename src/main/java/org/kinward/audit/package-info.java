/** The append-only log: one row for every change, written in the transaction of the change. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shared"})
package org.kinward.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
