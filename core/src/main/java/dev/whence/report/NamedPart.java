package dev.whence.report;

/**
 * A report that is a part of a file, by its name: {@code june/all.txt#2}.
 *
 * @param report the file's name, {@code #} and the part's number
 */
public record NamedPart(String report, FilePart place) {

    /** {@code june/all.txt} */
    public String file() {
        return report.substring(0, hash());
    }

    /** {@code #2} */
    public String number() {
        return report.substring(hash());
    }

    private int hash() {
        int hash = report.lastIndexOf('#');
        return hash < 0 ? report.length() : hash;
    }
}
