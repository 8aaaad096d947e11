package dev.whence.report;

import java.util.regex.Pattern;

/**
 * A file that was not read, and why, in one line for a person: {@code empty file}, {@code binary data, no text}.
 *
 * @param path the file's name below the folder that was read
 * @param reason in one line, also where it quotes the file
 */
public record Skipped(String path, String reason) {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    public Skipped {
        reason = BREAKS.matcher(reason).replaceAll(" ").strip();
    }
}
