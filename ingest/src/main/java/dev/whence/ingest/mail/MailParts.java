package dev.whence.ingest.mail;

import dev.whence.ingest.format.FileContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail taken apart.
 *
 * @param headers its own headers, decoded, by their names in lower case; of several of one name the first
 * @param plain its text, of all parts that are plain text and no attachments
 * @param html the same in HTML
 * @param address where its HTML was found, if it says so
 */
record MailParts(
        Map<String, String> headers,
        Optional<String> plain,
        Optional<byte[]> page,
        Optional<String> html,
        Optional<String> address,
        List<Attachment> attachments) {

    MailParts {
        headers = Map.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    record Attachment(String name, FileContent content) {}

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }
}
