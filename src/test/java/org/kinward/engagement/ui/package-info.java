@NullMarked
package org.kinward.engagement.ui;

import org.jspecify.annotations.NullMarked;
