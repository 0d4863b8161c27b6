/** The privacy officer's screens, and the one on which a family member sees what is shared. */
@NullMarked
package org.kinward.privacy.ui;

import org.jspecify.annotations.NullMarked;
