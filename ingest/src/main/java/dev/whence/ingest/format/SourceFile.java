package dev.whence.ingest.format;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.report.About;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read: one of a folder, or one inside of another file.
 *
 * @param name its name below the folder that is read, with {@code /} between its parts
 * @param described what a {@code reports.csv} says of it, which outweighs what it says of itself
 * @param depth how many files it lies in: 0 for one of a folder, 1 for an entry of an archive
 */
public record SourceFile(String name, FileContent content, About described, ReadingLimits limits, int depth) {

    /** A file of a folder. */
    public static SourceFile at(String name, Path location, About described, ReadingLimits limits) {
        return new SourceFile(name, FileContent.of(location), described, limits, 0);
    }

    /** A file inside of this one, such as {@code june.zip!/norda/bridge.html}. */
    public SourceFile entry(String entry, FileContent inside) {
        return new SourceFile(name + "!/" + EntryName.harmless(entry), inside, About.NOTHING, limits, depth + 1);
    }

    /** The part of that number, from 1 on, of a file that is a row of reports and is read by it: {@code mail.mbox#2}. */
    public SourceFile part(long number) {
        return new SourceFile(name + "#" + number, FileContent.of(new byte[0]), described, limits, depth);
    }

    /** That it could not be read, and why. */
    public Outcome notRead(String reason) {
        return new Outcome.NotRead(new Skipped(name, reason));
    }

    /**
     * All bytes of the file.
     *
     * @throws UnreadableException if it cannot be read or holds more bytes than the limit
     */
    public byte[] bytes(Limit limit) throws UnreadableException {
        long allowed = limits.of(limit);
        try (InputStream in = content.open()) {
            int most = (int) Math.min(allowed + 1, Integer.MAX_VALUE - 8);
            byte[] bytes = in.readNBytes(most);
            if (bytes.length > allowed) {
                long size = content.size().orElse(bytes.length);
                throw new UnreadableException("file too large ("
                        + (content.size().isPresent() ? "" : "more than ")
                        + limit.say(Math.max(size, bytes.length)) + "; limit " + limit.say(allowed) + ")");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** All bytes of a file that must have some. */
    public byte[] someBytes(Limit limit) throws UnreadableException {
        byte[] bytes = bytes(limit);
        if (bytes.length == 0) {
            throw new UnreadableException("empty file");
        }
        return bytes;
    }

    /** Its bytes as they come. */
    public InputStream stream() throws UnreadableException {
        try {
            return content.open();
        } catch (IOException e) {
            throw unreadable(e);
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

    /** Why the file system or a file around this one did not give its bytes. */
    public static UnreadableException unreadable(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new UnreadableException("no permission to read");
        }
        if (e instanceof NoSuchFileException) {
            return new UnreadableException("the file is gone");
        }
        return new UnreadableException("cannot be read (" + UnreadableException.told(e) + ")");
    }
}
