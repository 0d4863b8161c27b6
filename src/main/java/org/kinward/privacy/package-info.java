/**
 * Clients, what they allow which family member to know, and every time that was used. It is the one
 * gate to client data: 42 CFR Part 2 in code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"centers", "identity", "shared"})
package org.kinward.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
