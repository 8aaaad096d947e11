/**
 * Drawings, as geometry: number lines, time lines and the tree of who told whom.
 *
 * <p>Takes figures, days and steps; gives places in percent of the width or in pixels for the templates, which write SVG.
 * The drawings are made with the page, so they print, need no script and are the same every time. They add nothing: what
 * they show stands in words beside them.
 */
@NullMarked
package dev.whence.view.page.draw;

import org.jspecify.annotations.NullMarked;
