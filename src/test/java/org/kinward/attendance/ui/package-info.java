@NullMarked
package org.kinward.attendance.ui;

import org.jspecify.annotations.NullMarked;
