/** Screens of messages and calendars. */
@NullMarked
package org.kinward.notifications.ui;

import org.jspecify.annotations.NullMarked;
