package dev.whence.ingest.mail;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Html;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Patience;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import dev.whence.report.Provenance;
import java.util.Set;
import java.util.stream.Stream;

/** A page that a browser saved as one file, in the form of a mail: {@code .mhtml}. */
public final class SavedAsMail implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("mhtml", "mht");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.someBytes(Limit.FILE_BYTES);
        MailParts mail = Patience.read(file, "saved page", () -> MailParser.parse(bytes, file.limits()));
        byte[] page = mail.page().orElseThrow(() -> new UnreadableException("no page in it"));
        AboutBuilder about = new AboutBuilder(Provenance.PAGE);
        mail.header("snapshot-content-location")
                .or(mail::address)
                .filter(address -> address.startsWith("http"))
                .ifPresent(address -> about.put(Field.URL, address));
        mail.header("subject").ifPresent(title -> about.put(Field.TITLE, title));
        return Stream.of(Html.page(file, page, about.build()));
    }
}
