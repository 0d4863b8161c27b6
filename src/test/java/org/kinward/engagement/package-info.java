@NullMarked
package org.kinward.engagement;

import org.jspecify.annotations.NullMarked;
