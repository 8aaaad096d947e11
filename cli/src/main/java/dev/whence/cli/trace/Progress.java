package dev.whence.cli.trace;

/** Is told how far a run has come. */
public interface Progress extends AutoCloseable {
    /** One more file is done. */
    void step();

    @Override
    void close();
}
