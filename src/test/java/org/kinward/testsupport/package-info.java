/** What tests share: the real database, people who sign in, and a center to play with. */
@NullMarked
package org.kinward.testsupport;

import org.jspecify.annotations.NullMarked;
