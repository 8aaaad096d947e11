package dev.whence.ingest.feed;

import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Patience;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A feed: every entry is a report. */
public final class Feed implements ReportFormat {
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("^[^<]{0,9}<\\?xml[^>]{1,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    @Override
    public Set<String> extensions() {
        return Set.of("rss", "atom", "rdf", "xml");
    }

    @Override
    public boolean mayBe(Supplier<String> head) {
        return hasRoot(head.get());
    }

    private static boolean hasRoot(String head) {
        return ROOT.matcher(head.replace("\0", "")).find();
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.bytes(Limit.PAGE_BYTES);
        Matcher declared =
                ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
        Optional<String> encoding = declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
        String xml = TextDecoder.decode(bytes, encoding).text();
        if (!hasRoot(xml.substring(0, Math.min(xml.length(), 4096)))) {
            throw new UnreadableException("XML that is no feed");
        }
        if (XmlDepth.exceeds(xml, (int) file.limits().of(Limit.HTML_DEPTH))) {
            throw new UnreadableException("nested too deeply");
        }
        List<Extracted> entries = Patience.read(
                file, "feed", () -> FeedEntries.of(xml, (int) file.limits().of(Limit.HTML_DEPTH)));
        if (entries.isEmpty()) {
            throw new UnreadableException("no entries in the feed");
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            SourceFile part = file.part(i + 1);
            try {
                outcomes.add(entries.get(i).report(part));
            } catch (UnreadableException e) {
                outcomes.add(part.notRead(e.reason()));
            }
        }
        return outcomes.stream();
    }
}
