package dev.whence.ingest;

import java.nio.file.Path;

/** A path was named that leads to nothing: wrong use, no bad file. The message is one line for a person. */
public final class MissingPathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MissingPathException(Path path) {
        super("no such file or folder: " + path);
    }
}
