package dev.whence.ingest.mail;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Many mails in one file, each behind a line that begins with "From ". */
public final class Mailbox implements ReportFormat {
    private final MailReport mails;

    /** @param formats gives the format of an attachment by its name */
    public Mailbox(Function<String, Optional<ReportFormat>> formats) {
        this.mails = new MailReport(formats);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("mbox", "mbx");
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        return Parts.stream(file, in -> new MailboxParts(file, in, mails));
    }
}
