package dev.whence.cli;

import dev.whence.ingest.about.Field;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.rows.ChosenColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How files are taken in: which columns of tables hold what, and how much is read of one file. */
final class ReadingOptions {
    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            description =
                    "The column of CSV files, or key of JSON Lines, that holds the texts. Such files in folders are"
                            + " read only with this option; those that are named always. A key within a key is written"
                            + " with a dot: article.body")
    private Optional<String> text = Optional.empty();

    @Option(
            names = "--title-field",
            paramLabel = "NAME",
            description = "The column or key of titles. This and the next four are told by their usual names: title,"
                    + " outlet, author, date, url and others.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--outlet-field", paramLabel = "NAME", description = "The column or key of outlets.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--author-field", paramLabel = "NAME", description = "The column or key of authors.")
    private Optional<String> author = Optional.empty();

    @Option(names = "--date-field", paramLabel = "NAME", description = "The column or key of dates.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--url-field", paramLabel = "NAME", description = "The column or key of addresses.")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "How much is read of one file, where the usual is too little or too much:"
                    + " --limit file-bytes=200MB. docs/reference/formats.md lists the limits.")
    private List<String> limits = new ArrayList<>();

    /** @throws WrongUse if a limit is none */
    ReadingLimits limits() {
        ReadingLimits all = ReadingLimits.DEFAULT;
        for (String limit : limits) {
            all = all.with(limit).orElseThrow(() -> noLimit(limit));
        }
        return all;
    }

    private static WrongUse noLimit(String limit) {
        String names = Stream.of(Limit.values()).map(Limit::label).collect(Collectors.joining(", "));
        return new WrongUse(
                "--limit takes NAME=NUMBER, such as page-bytes=50MB, not " + limit + ". The limits are " + names);
    }

    ChosenColumns columns() {
        Map<Field, String> others = new EnumMap<>(Field.class);
        title.ifPresent(name -> others.put(Field.TITLE, name));
        outlet.ifPresent(name -> others.put(Field.OUTLET, name));
        author.ifPresent(name -> others.put(Field.AUTHOR, name));
        date.ifPresent(name -> others.put(Field.DATE, name));
        url.ifPresent(name -> others.put(Field.URL, name));
        return new ChosenColumns(text, others);
    }

    /** What was asked for, by words: a change of it reads everything again. */
    SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>(columns().named());
        limits().changed().forEach((name, value) -> settings.put("limit " + name, value));
        return settings;
    }
}
