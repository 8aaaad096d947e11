/**
 * How large and how fast the page is: made-up reports in any number, and a page opened, scrolled and searched in the
 * machine's own browser.
 *
 * <p>Takes a number of reports and a seed, or a page; writes reports, gives figures. Never ships.
 */
@NullMarked
package dev.whence.bench.page;

import org.jspecify.annotations.NullMarked;
