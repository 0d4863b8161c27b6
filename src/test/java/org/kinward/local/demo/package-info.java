/**
 * What a local portal is filled with on its first start: two centers with three months behind them.
 */
@NullMarked
package org.kinward.local.demo;

import org.jspecify.annotations.NullMarked;
