/** The privacy officer’s screens for the log and for what is held. */
@NullMarked
package org.kinward.audit.ui;

import org.jspecify.annotations.NullMarked;
