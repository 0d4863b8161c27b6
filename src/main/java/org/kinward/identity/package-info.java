/**
 * Who is signed in and what role they hold. Accounts come from Keycloak and are keyed by issuer and
 * subject.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.kinward.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
