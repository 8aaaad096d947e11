package dev.whence.ingest.mail;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A single mail. */
public final class Mail implements ReportFormat {
    private final MailReport mails;

    /** @param formats gives the format of an attachment by its name */
    public Mail(Function<String, Optional<ReportFormat>> formats) {
        this.mails = new MailReport(formats);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("eml");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.someBytes(Limit.FILE_BYTES);
        return mails.read(file, bytes).stream();
    }
}
