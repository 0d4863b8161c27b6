@NullMarked
package org.kinward.journeys;

import org.jspecify.annotations.NullMarked;
