package dev.whence.view.table;

import java.io.IOException;

/** Writes one row after the other. */
public interface RowWriter<R> {
    void write(R row) throws IOException;
}
