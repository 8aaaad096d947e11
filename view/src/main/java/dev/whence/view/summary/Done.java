package dev.whence.view.summary;

import java.util.List;

/**
 * What one run did.
 *
 * @param read how many reports were read, for the first time or again
 * @param unchanged how many stand in the ledger as they did before
 * @param skipped how many files were not read
 * @param passedOver how many files were not looked into, being of no kind that holds reports
 * @param dropped the names of reports that are no longer there
 */
public record Done(long read, long unchanged, long skipped, long passedOver, List<String> dropped) {
    public Done {
        dropped = List.copyOf(dropped);
    }

    public Done passingOver(long files) {
        return new Done(read, unchanged, skipped, files, dropped);
    }
}
