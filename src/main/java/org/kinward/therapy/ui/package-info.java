/** Screens and their parts. */
@NullMarked
package org.kinward.therapy.ui;

import org.jspecify.annotations.NullMarked;
