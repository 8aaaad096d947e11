/** Tests of {@code dev.whence.view.export}. */
@NullMarked
package dev.whence.view.export;

import org.jspecify.annotations.NullMarked;
