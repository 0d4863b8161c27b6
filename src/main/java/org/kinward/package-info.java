/** Kinward. Every package below is a module; docs/architecture.md says which may use which. */
@NullMarked
package org.kinward;

import org.jspecify.annotations.NullMarked;
