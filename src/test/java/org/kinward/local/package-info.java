/**
 * A real database and a real Keycloak as child processes, for {@code ./portal run}, {@code ./portal
 * dev} and the tests; the production jar contains none of it.
 */
@NullMarked
package org.kinward.local;

import org.jspecify.annotations.NullMarked;
