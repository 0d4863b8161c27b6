/** The staff's calendar, and the words for what stands against a time. */
@NullMarked
package org.kinward.scheduling.ui;

import org.jspecify.annotations.NullMarked;
