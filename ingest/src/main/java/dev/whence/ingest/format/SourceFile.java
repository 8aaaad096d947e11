package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.report.About;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param name its name below the folder that is read, with {@code /} between its parts
 * @param location where it lies
 * @param described what a {@code reports.csv} says of it, which outweighs what it says of itself
 */
public record SourceFile(String name, Path location, About described, ReadingLimits limits) {

    /**
     * All bytes of the file.
     *
     * @throws UnreadableException if it cannot be read or holds more than {@code limit} bytes
     */
    public byte[] bytes(long limit) throws UnreadableException {
        try (InputStream in = Files.newInputStream(location)) {
            int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8);
            byte[] bytes = in.readNBytes(most);
            if (bytes.length > limit) {
                throw new UnreadableException(
                        "file too large (" + megabytes(Math.max(Files.size(location), bytes.length)) + "; limit "
                                + megabytes(limit) + ")");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UnreadableException("no permission to read");
        } catch (NoSuchFileException e) {
            throw new UnreadableException("the file is gone");
        } catch (IOException e) {
            throw new UnreadableException("cannot be read (" + firstLine(e) + ")");
        }
    }

    /** @throws UnreadableException if the text is longer than a report may be */
    public void checkLength(String text) throws UnreadableException {
        if (text.length() > limits.textCharacters()) {
            throw new UnreadableException(String.format(
                    Locale.ROOT,
                    "text too long (%,d characters; limit %,d)",
                    text.codePointCount(0, text.length()),
                    limits.textCharacters()));
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("error of the file system");
    }

    private static String megabytes(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%,d bytes", bytes)
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }
}
