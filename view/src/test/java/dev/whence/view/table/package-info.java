/** Tests of {@code dev.whence.view.table}. */
@NullMarked
package dev.whence.view.table;

import org.jspecify.annotations.NullMarked;
