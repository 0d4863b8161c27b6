@NullMarked
package org.kinward.attendance;

import org.jspecify.annotations.NullMarked;
