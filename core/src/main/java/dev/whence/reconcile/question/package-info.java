/**
 * Questions: which claims are answers to one.
 *
 * <p>Takes accounts and how alike they are; gives groups of them, each with its label, and which counts a part of which.
 * Never looks at who said it: that is what origins are for.
 */
@NullMarked
package dev.whence.reconcile.question;

import org.jspecify.annotations.NullMarked;
