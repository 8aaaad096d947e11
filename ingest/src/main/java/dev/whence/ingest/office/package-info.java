/**
 * The text of documents that offices write: Word (.docx) and OpenDocument (.odt).
 *
 * <p>Takes the bytes of a document; gives its paragraphs, list items and table rows as text in their order, its title and
 * its properties. Leaves out what is no running text: heads and feet of pages, comments, and what was deleted while
 * changes were tracked. Never runs a macro, never follows a link, never expands an entity.
 */
@NullMarked
package dev.whence.ingest.office;

import org.jspecify.annotations.NullMarked;
