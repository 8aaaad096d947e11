package dev.whence.ingest.warc;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Html;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.SourceFile;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Goes through a web archive record by record. */
final class WebArchiveParts implements Parts {
    private static final int FOUND = 200;

    private final SourceFile file;
    private final WarcReader reader;
    private final long mostPage;
    private final long mostUnpacked;
    private long unpacked;
    /** Of the answer, among all answers. */
    private long number;

    WebArchiveParts(SourceFile file, InputStream in) throws IOException {
        this.file = file;
        this.mostPage = file.limits().of(Limit.PAGE_BYTES);
        this.mostUnpacked = file.limits().of(Limit.UNPACKED_BYTES);
        this.reader = new WarcReader(in);
        reader.setLenient(true);
    }

    @Override
    public Optional<Outcome> next() throws IOException, UnreadableException {
        while (true) {
            Optional<WarcRecord> record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (record.get() instanceof WarcResponse response) {
                Optional<Outcome> outcome = outcome(response);
                if (outcome.isPresent()) {
                    return outcome;
                }
            }
        }
    }

    private Optional<WarcRecord> record() throws IOException, UnreadableException {
        try {
            Optional<WarcRecord> record = reader.next();
            unpacked += record.isPresent() ? Math.max(0, record.get().body().size()) : 0;
            if (unpacked > mostUnpacked) {
                throw new UnreadableException(
                        "more in it than is read (limit " + Limit.UNPACKED_BYTES.say(mostUnpacked) + ")");
            }
            return record;
        } catch (RuntimeException e) {
            // What the library did not foresee in a header that is broken.
            throw new UnreadableException("damaged web archive (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Optional<Outcome> outcome(WarcResponse response) {
        number++;
        byte[] bytes;
        About about;
        try {
            HttpResponse http = response.http();
            if (http.status() != FOUND || !isPage(http)) {
                return Optional.empty();
            }
            try (InputStream body = http.bodyDecoded().stream()) {
                bytes = body.readNBytes((int) Math.min(mostPage + 1, Integer.MAX_VALUE - 8));
            }
            about = about(response);
        } catch (IOException | RuntimeException e) {
            return Optional.of(notRead("damaged answer of a server"));
        }
        if (bytes.length > mostPage) {
            return Optional.of(notRead("page too large (limit " + Limit.PAGE_BYTES.say(mostPage) + ")"));
        }
        return Optional.of(page(bytes, about));
    }

    private Outcome page(byte[] bytes, About about) {
        try {
            return Html.page(part(), bytes, about);
        } catch (UnreadableException e) {
            return notRead(e.reason());
        }
    }

    private Outcome notRead(String reason) {
        return part().notRead(reason);
    }

    private SourceFile part() {
        return file.part(number);
    }

    private static boolean isPage(HttpResponse http) throws IOException {
        MediaType type = http.contentType().base();
        return type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
    }

    private static About about(WarcResponse response) {
        AboutBuilder about = new AboutBuilder(Provenance.WEB_ARCHIVE);
        String target = response.target();
        if (target.startsWith("http://") || target.startsWith("https://")) {
            about.put(Field.URL, target);
            host(target).ifPresent(host -> about.put(Field.OUTLET, host));
        }
        try {
            about.put(ReportDate.on(response.date().atOffset(ZoneOffset.UTC).toLocalDate()));
        } catch (DateTimeException e) {
            // A day that is none stays unknown.
            return about.build();
        }
        return about.build();
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
