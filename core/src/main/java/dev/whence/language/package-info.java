/**
 * From a text to paragraphs, sentences, tokens, quotations and clauses, all with their offsets.
 *
 * <p>Takes a {@link dev.whence.report.Report}; gives a {@link dev.whence.language.Prose}. Never decides what a
 * sentence means, and never changes a character: masking and normalising happen beside the text.
 */
@NullMarked
package dev.whence.language;

import org.jspecify.annotations.NullMarked;
