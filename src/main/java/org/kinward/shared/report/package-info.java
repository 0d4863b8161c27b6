/** Fills and draws the templates of the folder reports. */
@NullMarked
package org.kinward.shared.report;

import org.jspecify.annotations.NullMarked;
