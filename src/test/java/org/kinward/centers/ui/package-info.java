@NullMarked
package org.kinward.centers.ui;

import org.jspecify.annotations.NullMarked;
