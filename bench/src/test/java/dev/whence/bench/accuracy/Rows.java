package dev.whence.bench.accuracy;

import java.io.IOException;
import java.util.List;

/** Rows from single-quoted JSON without its braces. */
final class Rows {
    private Rows() {}

    static Row row(String fields) throws IOException {
        return GoldFolder.rows(List.of("{" + fields.replace('\'', '"') + "}")).get(0);
    }

    /** A claim of twelve killed at offset 40 of {@code a.txt}, with further fields. */
    static Row twelve(String fields) throws IOException {
        return row(
                "'report': 'a.txt', 'measure': 'killed', 'number': '12', 'start': 40, 'end': 42, 'low': 12, 'high': 12"
                        + (fields.isEmpty() ? "" : ", " + fields));
    }
}
