package dev.whence.report;

/** Where a piece of knowledge about a report was found, the most trusted first. */
public enum Provenance {
    /** A row of the {@code reports.csv} beside the files. */
    REPORTS_CSV,
    /** A line like {@code Source: Norda} at the head of a text. */
    HEADER_LINE,
    /** A header of a mail: {@code Subject:}, {@code From:}, {@code Date:}. */
    MAIL_HEADER,
    /** An entry of an RSS or Atom feed. */
    FEED,
    /** A column of a CSV file or a key of a JSON object. */
    COLUMN,
    /** YAML front matter of a Markdown file. */
    FRONT_MATTER,
    /** schema.org data in a page's {@code application/ld+json}. */
    JSON_LD,
    /** A {@code <meta>} element of a page. */
    HTML_META,
    /** A {@code <time>} element of a page. */
    TIME_ELEMENT,
    /**
     * The {@code <title>}, {@code <h1>} or {@code rel=canonical} of a page; the first heading of a Markdown file or of a
     * document.
     */
    PAGE,
    /** A short line at the head of a text, such as {@code Issued: Friday 3 May 2024, 09:30}. */
    HEAD_LINE,
    /** The place, day and agency that open a news text: {@code TARN, December 8 (Norda) —}. */
    DATELINE,
    /** The place and day below a statement: {@code Done at Vela, 11 March 2014}. */
    SIGN_OFF,
    /** The properties of a PDF, Word or OpenDocument file, which tell of the file and seldom of the report. */
    DOCUMENT_PROPERTIES,
    /** A web archive: the address that was asked, its host, and the day on which it answered. */
    WEB_ARCHIVE
}
