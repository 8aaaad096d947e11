/** Tests of what the page does to text. */
@NullMarked
package dev.whence.view.page.text;

import org.jspecify.annotations.NullMarked;
