/** User-interface parts used by every module. */
@NullMarked
package org.kinward.shared.ui;

import org.jspecify.annotations.NullMarked;
