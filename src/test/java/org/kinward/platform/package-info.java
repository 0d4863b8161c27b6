/** What the portal is run with, read as data: the realm, the compose file, the launcher. */
@NullMarked
package org.kinward.platform;

import org.jspecify.annotations.NullMarked;
