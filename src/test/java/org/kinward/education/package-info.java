@NullMarked
package org.kinward.education;

import org.jspecify.annotations.NullMarked;
