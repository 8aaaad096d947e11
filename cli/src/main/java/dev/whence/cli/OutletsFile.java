package dev.whence.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.whence.reconcile.Owners;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whom outlets belong to: a CSV file with the columns {@code outlet} and {@code owner}, and any others. */
final class OutletsFile {
    private OutletsFile() {}

    /** @throws WrongUse if it cannot be read or lacks a column */
    static Owners read(Path file) {
        List<Owners.Line> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : reader) {
                String outlet = line.findField("outlet").orElseThrow(() -> lacks(file, "outlet"));
                String owner = line.findField("owner").orElseThrow(() -> lacks(file, "owner"));
                if (!outlet.isBlank() && !owner.isBlank()) {
                    lines.add(new Owners.Line(outlet, owner));
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

    private static WrongUse lacks(Path file, String column) {
        return new WrongUse(file + " has no column " + column + ": it needs outlet and owner");
    }
}
