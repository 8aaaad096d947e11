package dev.whence.ingest.format;

/**
 * How much is read of one file; what is beyond is not read in part but skipped with the reason.
 *
 * @param fileBytes the largest text file, in bytes
 * @param pageBytes the largest HTML page, in bytes
 * @param textCharacters the longest text of one report, in UTF-16 units
 * @param htmlDepth how deep the elements of a page may nest before the rest is read flat
 * @param htmlTags how many tags a page may hold
 */
public record ReadingLimits(long fileBytes, long pageBytes, int textCharacters, int htmlDepth, int htmlTags) {
    private static final long MEGABYTE = 1L << 20;

    /** 64 MB a text file, 24 MB a page, 5,000,000 characters a report. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(64 * MEGABYTE, 24 * MEGABYTE, 5_000_000, 256, 1_000_000);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public ReadingLimits {
        if (fileBytes < 1 || pageBytes < 1 || textCharacters < 1 || htmlDepth < 1 || htmlTags < 1) {
            throw new IllegalArgumentException("A limit of reading must be 1 or more");
        }
    }

    public ReadingLimits withTextCharacters(int limit) {
        return new ReadingLimits(fileBytes, pageBytes, limit, htmlDepth, htmlTags);
    }

    public ReadingLimits withFileBytes(long limit) {
        return new ReadingLimits(limit, Math.min(limit, pageBytes), textCharacters, htmlDepth, htmlTags);
    }
}
