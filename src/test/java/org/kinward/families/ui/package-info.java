@NullMarked
package org.kinward.families.ui;

import org.jspecify.annotations.NullMarked;
