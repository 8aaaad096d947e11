package dev.whence.ingest;

/** Whether several reports in one file are told apart. */
public enum Splitting {
    /** At marks such as {@code Document 3 of 12}, and at unmarked borders by their signs. */
    AUTO,
    /** Never: a file of text is one report. */
    NONE
}
