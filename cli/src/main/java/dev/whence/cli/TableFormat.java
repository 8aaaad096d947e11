package dev.whence.cli;

/** How a table is printed. */
enum TableFormat {
    table,
    csv,
    jsonl
}
