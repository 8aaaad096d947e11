/** Tests of {@code dev.whence.view.text}. */
@NullMarked
package dev.whence.view.text;

import org.jspecify.annotations.NullMarked;
