package dev.whence.ingest.mail;

import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.FileContent;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a mail apart, part by part as they come. A mail within the mail is an attachment. */
final class MailParser {
    private static final int DEEPEST = 30;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(-1)
            .build();

    private final ReadingLimits limits;
    private final Map<String, String> headers = new HashMap<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<MailParts.Attachment> attachments = new ArrayList<>();
    private Optional<byte[]> page = Optional.empty();
    private Optional<String> address = Optional.empty();
    private int depth;
    private int parts;

    private MailParser(ReadingLimits limits) {
        this.limits = limits;
    }

    static MailParts parse(byte[] mail, ReadingLimits limits) throws IOException, MimeException, UnreadableException {
        MailParser parser = new MailParser(limits);
        MimeTokenStream stream = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            parser.take(state, stream);
        }
        return new MailParts(
                parser.headers, text(parser.plain), parser.page, text(parser.html), parser.address, parser.attachments);
    }

    private static Optional<String> text(StringBuilder text) {
        return text.toString().isBlank() ? Optional.empty() : Optional.of(text.toString());
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException, UnreadableException {
        switch (state) {
            case T_START_MULTIPART -> {
                if (++depth > DEEPEST) {
                    throw new UnreadableException("parts of the mail nested too deeply (limit " + DEEPEST + ")");
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_FIELD -> {
                if (depth == 0) {
                    header(stream.getField());
                }
            }
            case T_BODY -> {
                if (++parts > limits.of(Limit.MAIL_PARTS)) {
                    throw new UnreadableException("too many parts in the mail (limit "
                            + Limit.MAIL_PARTS.say(limits.of(Limit.MAIL_PARTS)) + ")");
                }
                body(stream.getBodyDescriptor(), stream.getDecodedInputStream().readAllBytes());
            }
            default -> {}
        }
    }

    private void header(Field field) {
        String body = Optional.ofNullable(field.getBody()).orElse("").replaceAll("[\\r\\n]+[ \\t]*", " ");
        headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(body));
    }

    private static String decoded(String words) {
        try {
            return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT).strip();
        } catch (IllegalArgumentException e) {
            return words.strip();
        }
    }

    private void body(BodyDescriptor about, byte[] bytes) {
        String type = about.getMimeType().toLowerCase(Locale.ROOT);
        Optional<String> name = name(about);
        boolean attached = name.isPresent()
                || about instanceof MaximalBodyDescriptor known
                        && "attachment".equalsIgnoreCase(known.getContentDispositionType());
        if (type.equals("message/rfc822")) {
            attachments.add(
                    new MailParts.Attachment(name.orElse((attachments.size() + 1) + ".eml"), FileContent.of(bytes)));
        } else if (attached) {
            attachments.add(new MailParts.Attachment(
                    name.orElse((attachments.size() + 1) + extension(type)), FileContent.of(bytes)));
        } else if (type.equals("text/plain")) {
            append(plain, about, bytes);
        } else if (type.equals("text/html")) {
            if (page.isEmpty()) {
                page = Optional.of(bytes);
                address = about instanceof MaximalBodyDescriptor known
                        ? Optional.ofNullable(known.getContentLocation())
                        : Optional.empty();
            }
            append(html, about, bytes);
        }
    }

    private static String extension(String type) {
        return switch (type) {
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }

    private static Optional<String> name(BodyDescriptor about) {
        if (!(about instanceof MaximalBodyDescriptor known)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.getContentDispositionFilename())
                .or(() -> Optional.ofNullable(known.getContentTypeParameters().get("name")))
                .map(MailParser::decoded)
                .filter(name -> !name.isBlank());
    }

    private static void append(StringBuilder all, BodyDescriptor about, byte[] bytes) {
        try {
            String text = TextDecoder.decode(bytes, Optional.ofNullable(about.getCharset()))
                    .text();
            all.append(all.length() == 0 ? "" : "\n\n")
                    .append(text.replace("\r\n", "\n").strip());
        } catch (UnreadableException e) {
            // A part that is empty or no text adds none.
            return;
        }
    }
}
