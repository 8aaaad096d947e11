/**
 * The text of PDF documents.
 *
 * <p>Takes the bytes of a document; gives its text as paragraphs in reading order, column by column, without running heads
 * and page numbers and without the hyphens of line ends, its headline and what it says of itself. A document whose
 * pages are pictures has no text and says so: letters are never recognised in pictures. Start at
 * {@link dev.whence.ingest.pdf.Pdf}; {@code PdfText} has the steps in their order.
 */
@NullMarked
package dev.whence.ingest.pdf;

import org.jspecify.annotations.NullMarked;
