@NullMarked
package org.kinward.shell;

import org.jspecify.annotations.NullMarked;
