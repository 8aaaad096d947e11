package dev.whence.report;

/**
 * Names a report by a hash of its path within the folder and its text: the same wire text in two outlets is two
 * reports, and that is the evidence.
 */
public record ReportId(String value) implements Comparable<ReportId> {

    public static ReportId of(String path, String text) {
        return new ReportId("r" + Hashes.short128(path, text));
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
