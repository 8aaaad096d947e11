package dev.whence.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A limit of reading: what is beyond it is not read in part but skipped with the reason. */
public enum Limit {
    FILE_BYTES(64 << 20, Unit.BYTES, "a file, or an entry of an archive, that is read whole"),
    PAGE_BYTES(24 << 20, Unit.BYTES, "a web page or a feed"),
    TEXT_CHARACTERS(5_000_000, Unit.NUMBER, "characters in the text of one report"),
    HTML_TAGS(1_000_000, Unit.NUMBER, "tags in a page"),
    HTML_DEPTH(256, Unit.NUMBER, "how deep elements nest before the rest is read flat"),
    UNPACKED_BYTES(64L << 30, Unit.BYTES, "what one archive or web archive holds, unpacked"),
    RATIO(200, Unit.NUMBER, "how many times larger an archive may grow when it is unpacked"),
    ENTRIES(100_000, Unit.NUMBER, "entries of one archive"),
    DEPTH(3, Unit.NUMBER, "archives and mails within one another"),
    REPORTS(1_000_000, Unit.NUMBER, "reports in one file"),
    MAIL_PARTS(1_000, Unit.NUMBER, "parts of one mail"),
    PDF_PAGES(3_000, Unit.NUMBER, "pages of a PDF document"),
    SECONDS(60, Unit.NUMBER, "seconds to read a PDF, Word or OpenDocument file, a mail or a feed");

    private enum Unit {
        BYTES,
        NUMBER
    }

    private final long usual;
    private final Unit unit;
    private final String meaning;

    Limit(long usual, Unit unit, String meaning) {
        this.usual = usual;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** Its name in settings and documents: {@code page-bytes}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is unless told otherwise. */
    public long usual() {
        return usual;
    }

    /** What it bounds, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** A value of it in words: {@code 24.0 MB}, {@code 1,000}. */
    public String say(long value) {
        if (unit == Unit.NUMBER) {
            return String.format(Locale.ROOT, "%,d", value);
        }
        return value < 1 << 20
                ? String.format(Locale.ROOT, "%,d bytes", value)
                : String.format(Locale.ROOT, "%.1f MB", value / (double) (1 << 20));
    }

    /** The limit of that label. */
    public static Optional<Limit> labelled(String label) {
        return Stream.of(values()).filter(limit -> limit.label().equals(label)).findFirst();
    }
}
