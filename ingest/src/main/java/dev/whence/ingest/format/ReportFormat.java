package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A kind of file that holds one report or many. */
public interface ReportFormat {

    /** Its file name extensions, in lower case, without the first dot: {@code html}, {@code warc.gz}. */
    Set<String> extensions();

    /**
     * Whether a file found in a folder is read only when it is named on the command line, as a {@code .csv} is.
     * Reports in such files are the exception.
     */
    default boolean onlyWhenNamed() {
        return false;
    }

    /**
     * Whether a file that begins so may be of this kind, where the extension alone does not tell: most {@code .xml} is no
     * feed. A file found in a folder that is not is passed over.
     *
     * @param head gives its first 4,096 bytes or fewer, as Latin-1; asked only where they matter
     */
    default boolean mayBe(Supplier<String> head) {
        return true;
    }

    /** Whether a file may hold very many reports, so that they must not be in memory together. */
    default boolean holdsMany() {
        return false;
    }

    /**
     * The reports of the file, in their order in it. A file that holds many gives them one at a time; each is named
     * {@code name#1}, {@code name#2} and so on, or {@code name!/entry}. The stream is to be closed.
     *
     * @throws UnreadableException if the file as a whole cannot be read
     */
    Stream<Outcome> read(SourceFile file) throws UnreadableException;
}
