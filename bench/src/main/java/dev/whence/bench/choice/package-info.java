/**
 * Fits the weights of choices that Whence makes by clues: log-linear models, judged by leaving one set of reports out.
 *
 * <p>Takes folders that hold reports and gold; gives weights, and how right the choices are with weights that were fitted
 * on the other folders. {@link dev.whence.bench.choice.FitTimes} is the program. Never changes how anything is read.
 */
@NullMarked
package dev.whence.bench.choice;

import org.jspecify.annotations.NullMarked;
