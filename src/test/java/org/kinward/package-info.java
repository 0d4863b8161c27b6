/** Tests of the whole house: its modules, its rules, its texts, and who may open which door. */
@NullMarked
package org.kinward;

import org.jspecify.annotations.NullMarked;
