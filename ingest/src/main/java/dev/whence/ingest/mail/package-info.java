/**
 * Mails: single ones, mailboxes, and pages saved as a mail (.mhtml).
 *
 * <p>Takes the bytes of mails; gives each as a report, its subject before its body, and what is attached to it as files of
 * their own. Of a body in two forms the plain one is taken unless it says less. Never opens an address, and never shows
 * who received a mail.
 */
@NullMarked
package dev.whence.ingest.mail;

import org.jspecify.annotations.NullMarked;
