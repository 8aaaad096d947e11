/**
 * From a news page to its article.
 *
 * <p>Takes the bytes of an HTML page; gives its {@link dev.whence.ingest.html.Article}: the text of the article in
 * blocks, without navigation, advertisements, related links, comments and footers, and what the page says about itself.
 * Start reading at {@link dev.whence.ingest.html.HtmlPage}. Never runs a script, never fetches anything, and never
 * recurses, however deep the page nests.
 */
@NullMarked
package dev.whence.ingest.html;

import org.jspecify.annotations.NullMarked;
