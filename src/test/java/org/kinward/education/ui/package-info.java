@NullMarked
package org.kinward.education.ui;

import org.jspecify.annotations.NullMarked;
