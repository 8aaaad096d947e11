package dev.whence.report;

/**
 * A file that was not read, and why, in one line for a person: {@code empty file}, {@code binary data, no text}.
 *
 * @param path the file's name below the folder that was read
 */
public record Skipped(String path, String reason) {}
