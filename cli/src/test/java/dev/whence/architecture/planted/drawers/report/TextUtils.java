package dev.whence.architecture.planted.drawers.report;

/** This and that. */
public final class TextUtils {
    private TextUtils() {}
}
