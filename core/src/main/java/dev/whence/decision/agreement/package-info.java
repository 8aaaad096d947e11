/**
 * How far people who judged the same claims agree, field by field.
 *
 * <p>Takes all decisions; gives the share of pairs that agree and Krippendorff's alpha, which takes chance into account.
 * Never says who is right.
 */
@NullMarked
package dev.whence.decision.agreement;

import org.jspecify.annotations.NullMarked;
