/**
 * The page that people open: one self-contained HTML file.
 *
 * <p>Takes a {@link dev.whence.view.Dossier} and settings; writes the page. {@code contents} holds the dossier, each room
 * beside it makes one part ready ({@code overview}, {@code reader}, {@code source} …), the templates under
 * {@code src/main/jte} lay it out, and {@code page.css} and {@code page.js} are all of its style and script. The page asks
 * nobody for anything: its own policy forbids every request, and every script but its own, by hash. Never states that
 * something is true, and never changes what was read.
 */
@NullMarked
package dev.whence.view.page;

import org.jspecify.annotations.NullMarked;
