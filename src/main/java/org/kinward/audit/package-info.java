/**
 * The append-only log: one row for every change and every look at data about people, written in the
 * transaction that did it, chained afterwards, and shown to privacy officers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"centers", "identity", "shared"})
package org.kinward.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
