package dev.whence.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.whence.reconcile.Owners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Whom outlets belong to: a CSV file with the columns {@code outlet} and {@code owner}, and any others. */
final class OutletsFile {
    /** The name of such a file beside reports. */
    static final String NAME = "outlets.csv";

    private OutletsFile() {}

    /** @throws WrongUse if it cannot be read or lacks a column */
    static Owners read(Path file) {
        List<Owners.Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : reader) {
                checkColumns(line, file);
                String outlet = line.findField("outlet").orElse("");
                String owner = line.findField("owner").orElse("");
                if (!outlet.isBlank() && !owner.isBlank()) {
                    lines.add(new Owners.Line(outlet, owner.strip()));
                }
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof WrongUse wrong) {
                throw wrong;
            }
            throw new WrongUse(file + " cannot be read as CSV with the columns outlet and owner");
        }
        return new Owners(lines);
    }

    /**
     * What the files of that name in some folders say together.
     *
     * @param warn told of each that cannot be read; the others count
     */
    static Owners beside(SortedSet<Path> folders, Consumer<String> warn) {
        Owners owners = Owners.UNKNOWN;
        for (Path folder : folders) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                try {
                    owners = owners.and(read(file));
                } catch (WrongUse e) {
                    warn.accept(e.getMessage() + "; it is passed over");
                }
            }
        }
        return owners;
    }

    private static void checkColumns(NamedCsvRecord line, Path file) {
        for (String column : List.of("outlet", "owner")) {
            if (!line.getHeader().contains(column)) {
                throw new WrongUse(file + " has no column " + column + ": it needs outlet and owner");
            }
        }
    }
}
