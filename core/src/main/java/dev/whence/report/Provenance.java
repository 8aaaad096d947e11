package dev.whence.report;

/** Where a piece of knowledge about a report was found, the most trusted first. */
public enum Provenance {
    /** A row of the {@code reports.csv} beside the files. */
    REPORTS_CSV,
    /** A line like {@code Source: Norda} at the head of a text. */
    HEADER_LINE,
    /** YAML front matter of a Markdown file. */
    FRONT_MATTER,
    /** schema.org data in a page's {@code application/ld+json}. */
    JSON_LD,
    /** A {@code <meta>} element of a page. */
    HTML_META,
    /** A {@code <time>} element of a page. */
    TIME_ELEMENT,
    /** The {@code <title>}, {@code <h1>} or {@code rel=canonical} of a page; the first heading of a Markdown file. */
    PAGE,
    /** A short line at the head of a text, such as {@code Issued: Friday 3 May 2024, 09:30}. */
    HEAD_LINE,
    /** The place, day and agency that open a news text: {@code TARN, December 8 (Norda) —}. */
    DATELINE
}
