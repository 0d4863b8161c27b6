/**
 * The benchmarks behind {@code ./portal bench}: every figure stands beside its baseline, measured
 * in the same run on the same database (bench/README.md).
 */
@NullMarked
package org.kinward.bench;

import org.jspecify.annotations.NullMarked;
