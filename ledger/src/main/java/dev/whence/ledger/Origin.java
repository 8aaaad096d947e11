package dev.whence.ledger;

/**
 * Where a file lies and what read it; decides whether it is read again.
 *
 * @param location the file, seen from the ledger's folder: see {@link LedgerWriter#locate}
 * @param root the PATH argument that brought it, named likewise
 * @param fingerprint a hash of the file's bytes; empty where they could not be read, which is always tried again
 * @param readBy names the version and settings that read it
 */
public record Origin(String location, String root, String fingerprint, String readBy) {

    /** Whether a file of that fingerprint would be read by that version and settings just as before. */
    public boolean isUpToDate(String currentFingerprint, String currentReadBy) {
        return !fingerprint.isEmpty() && fingerprint.equals(currentFingerprint) && readBy.equals(currentReadBy);
    }
}
