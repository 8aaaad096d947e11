package dev.whence.ingest;

import dev.whence.ingest.archive.Archive;
import dev.whence.ingest.feed.Feed;
import dev.whence.ingest.format.Html;
import dev.whence.ingest.format.Markdown;
import dev.whence.ingest.format.PlainText;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.TextFormat;
import dev.whence.ingest.mail.Mail;
import dev.whence.ingest.mail.Mailbox;
import dev.whence.ingest.mail.SavedAsMail;
import dev.whence.ingest.office.OpenDocument;
import dev.whence.ingest.office.Word;
import dev.whence.ingest.pdf.Pdf;
import dev.whence.ingest.rows.ChosenColumns;
import dev.whence.ingest.rows.Rows;
import dev.whence.ingest.warc.WebArchive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The kinds of files that are read. */
final class Formats {
    private final List<ReportFormat> all;

    private Formats(ChosenColumns columns, Splitting splitting) {
        TextFormat text = new PlainText();
        TextFormat markdown = new Markdown();
        this.all = List.of(
                SplitFormat.of(text, text, splitting),
                SplitFormat.of(markdown, markdown, splitting),
                new Html(),
                new SavedAsMail(),
                SplitFormat.atMarks(new Pdf(), text, splitting),
                SplitFormat.atMarks(new Word(), text, splitting),
                SplitFormat.atMarks(new OpenDocument(), text, splitting),
                new Mail(this::inside),
                new Mailbox(this::inside),
                new Feed(),
                new WebArchive(),
                Rows.jsonLines(columns),
                Rows.csv(columns),
                new Archive(this::inside));
    }

    /** All kinds. */
    static Formats all(ChosenColumns columns, Splitting splitting) {
        return new Formats(columns, splitting);
    }

    /** The format of a file that lies in another. */
    private Optional<ReportFormat> inside(String name) {
        return of(name).filter(format -> !format.onlyWhenNamed());
    }

    /** The format of a file with that name. */
    Optional<ReportFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        // "news.warc.gz" is a web archive before it is anything packed.
        for (int dot = lower.indexOf('.', 1); dot > 0; dot = lower.indexOf('.', dot + 1)) {
            String extension = lower.substring(dot + 1);
            Optional<ReportFormat> format = all.stream()
                    .filter(one -> one.extensions().contains(extension))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    /** The extensions that are read, sorted: {@code htm, html, md …}. */
    List<String> extensions() {
        TreeSet<String> extensions = new TreeSet<>();
        all.forEach(format -> extensions.addAll(format.extensions()));
        return List.copyOf(extensions);
    }

    /** What stands behind the last dot of a name, in lower case; empty for a name without one. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
