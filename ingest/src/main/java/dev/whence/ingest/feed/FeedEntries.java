package dev.whence.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.html.HtmlText;
import dev.whence.ingest.language.LanguageTag;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.TextSpan;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the entries out of a feed. */
final class FeedEntries {
    private final Optional<String> outlet;
    private final Optional<String> language;
    private final int depth;

    private FeedEntries(SyndFeed feed, int depth) {
        this.outlet = line(feed.getTitle());
        this.language =
                Optional.ofNullable(feed.getLanguage()).map(String::strip).flatMap(LanguageTag::language);
        this.depth = depth;
    }

    static List<Extracted> of(String xml, int depth) throws FeedException, UnreadableException {
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new UnreadableException("declares a document type, which feeds need not and attacks do");
        }
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        SyndFeed feed = input.build(new StringReader(xml));
        FeedEntries entries = new FeedEntries(feed, depth);
        return feed.getEntries().stream().map(entries::entry).toList();
    }

    private Extracted entry(SyndEntry entry) {
        String body = body(entry);
        Optional<String> title = line(entry.getTitle());
        boolean repeated = title.filter(body::startsWith).isPresent();
        String text = title.isEmpty() || repeated ? body : (title.get() + "\n\n" + body).strip();
        Optional<TextSpan> headline = title.map(words -> new TextSpan(0, words.length()));
        return new Extracted(text, headline, about(entry, title), About.NOTHING, language, List.of());
    }

    /** The whole text where the feed has it, else the summary. */
    private String body(SyndEntry entry) {
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        Optional.ofNullable(entry.getDescription()).ifPresent(contents::add);
        return contents.stream()
                .flatMap(content -> Optional.ofNullable(content.getValue()).stream())
                .map(this::text)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private String text(String value) {
        return HtmlText.isMarkup(value) ? HtmlText.of(value, depth) : value.strip();
    }

    private About about(SyndEntry entry, Optional<String> title) {
        AboutBuilder about = new AboutBuilder(Provenance.FEED);
        title.ifPresent(words -> about.put(Field.TITLE, words));
        // An entry of a planet or a search says which feed it is from.
        Optional.ofNullable(entry.getSource())
                .flatMap(source -> line(source.getTitle()))
                .or(() -> outlet)
                .ifPresent(name -> about.put(Field.OUTLET, name));
        line(entry.getAuthor()).ifPresent(name -> about.put(Field.AUTHOR, name));
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .flatMap(date -> Optional.ofNullable(date).stream())
                .findFirst()
                .ifPresent(date -> about.put(
                        ReportDate.on(date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())));
        Stream.of(entry.getLink(), entry.getUri())
                .flatMap(address -> Optional.ofNullable(address).stream())
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .findFirst()
                .ifPresent(address -> about.put(Field.URL, address));
        return about.build();
    }

    private static Optional<String> line(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(text -> HtmlText.isMarkup(text) ? HtmlText.of(text, 64) : text)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }
}
