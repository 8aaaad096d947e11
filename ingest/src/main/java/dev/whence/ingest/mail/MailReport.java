package dev.whence.ingest.mail;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Patience;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import dev.whence.ingest.html.HtmlText;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** Makes a report of a mail, and reads what is attached to it. */
final class MailReport {
    private static final Pattern REPLY =
            Pattern.compile("^(?:(?:re|fw|fwd|aw|wg)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE);

    private final Function<String, Optional<ReportFormat>> formats;

    /** @param formats gives the format of an attachment by its name */
    MailReport(Function<String, Optional<ReportFormat>> formats) {
        this.formats = formats;
    }

    /** The mail, and what is attached to it. */
    List<Outcome> read(SourceFile file, byte[] bytes) throws UnreadableException {
        if (file.depth() >= file.limits().of(Limit.DEPTH)) {
            throw new UnreadableException("mails within mails, more than "
                    + Limit.DEPTH.say(file.limits().of(Limit.DEPTH)) + " deep");
        }
        MailParts mail = Patience.read(file, "mail", () -> MailParser.parse(bytes, file.limits()));
        if (mail.headers().isEmpty()) {
            throw new UnreadableException("damaged, or no mail (no headers)");
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Outcome> attached = attached(file, mail.attachments());
        String body = body(mail, (int) file.limits().of(Limit.HTML_DEPTH));
        if (!body.isBlank() || attached.isEmpty()) {
            outcomes.add(extracted(mail, body).report(file));
        }
        outcomes.addAll(attached);
        return outcomes;
    }

    private static String body(MailParts mail, int depth) {
        String plain = mail.plain().orElse("");
        String html = mail.html().map(text -> HtmlText.of(text, depth)).orElse("");
        // "This mail needs a program that shows HTML."
        return plain.length() * 2 >= html.length() ? plain : html;
    }

    private static Extracted extracted(MailParts mail, String body) {
        Optional<String> subject = mail.header("subject")
                .map(words -> REPLY.matcher(words).replaceFirst("").strip())
                .filter(words -> !words.isEmpty());
        String text = body.isBlank() ? "" : subject.map(words -> words + "\n\n").orElse("") + body;
        Optional<TextSpan> headline =
                body.isBlank() ? Optional.empty() : subject.map(words -> new TextSpan(0, words.length()));
        return new Extracted(text, headline, about(mail, subject), About.NOTHING, Optional.empty(), List.of());
    }

    private static About about(MailParts mail, Optional<String> subject) {
        AboutBuilder about = new AboutBuilder(Provenance.MAIL_HEADER);
        subject.ifPresent(words -> about.put(Field.TITLE, words));
        Optional<String> organization = mail.header("organization");
        organization.ifPresent(name -> about.put(Field.OUTLET, name));
        mail.header("from")
                .map(MailReport::sender)
                .ifPresent(name -> about.put(organization.isPresent() ? Field.AUTHOR : Field.OUTLET, name));
        mail.header("date").ifPresent(date -> about.put(Field.DATE, date));
        mail.header("archived-at")
                .map(address -> address.replaceAll("[<>]", ""))
                .filter(address -> address.startsWith("http"))
                .ifPresent(address -> about.put(Field.URL, address));
        return about.build();
    }

    /** The name of the sender, or the address where there is none. */
    private static String sender(String from) {
        try {
            Mailbox mailbox = LenientAddressParser.DEFAULT.parseMailbox(from);
            return Optional.ofNullable(mailbox)
                    .map(box -> Optional.ofNullable(box.getName())
                            .filter(name -> !name.isBlank())
                            .orElse(box.getAddress()))
                    .orElse(from);
        } catch (RuntimeException e) {
            // The parser is lenient, but not with everything.
            return from;
        }
    }

    private List<Outcome> attached(SourceFile file, List<MailParts.Attachment> attachments) {
        List<Outcome> outcomes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MailParts.Attachment attachment : attachments) {
            Optional<ReportFormat> format = formats.apply(attachment.name());
            if (format.isEmpty()) {
                continue;
            }
            SourceFile entry = file.entry(attachment.name(), attachment.content());
            if (!names.add(entry.name())) {
                outcomes.add(entry.notRead("a second attachment of this name"));
                continue;
            }
            try (Stream<Outcome> inside = format.get().read(entry)) {
                inside.forEach(outcomes::add);
            } catch (UnreadableException e) {
                outcomes.add(entry.notRead(e.reason()));
            }
        }
        return outcomes;
    }
}
