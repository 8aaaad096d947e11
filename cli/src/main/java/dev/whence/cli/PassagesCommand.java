package dev.whence.cli;

import dev.whence.view.export.Format;
import dev.whence.view.table.PassageList;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.RowWriter;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code whence passages}: the text that reports share. */
@Command(
        name = "passages",
        header = "List the passages that reports share, and which way they went.",
        description = {
            "",
            "An arrow points from the report that had the text to the one that took it; a dash means that the reports do"
                    + " not tell. The table leaves boilerplate out; csv and jsonl have it.",
            ""
        },
        footer = {"", "Examples:", "  whence passages whence.db", "  whence passages whence.db --format jsonl"})
final class PassagesCommand extends ListCommand {
    PassagesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) throws IOException {
        PassageList list = new PassageList();
        PassageRow.each(dossier, list::add);
        Printing.table(list.table(), "passage", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        RowWriter<PassageRow> rows = format.writer(surroundings.out(), PassageTable.TABLE);
        PassageRow.each(dossier, rows::write);
    }
}
