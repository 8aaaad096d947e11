package dev.whence.cli;

import dev.whence.decision.agreement.Agreement;
import dev.whence.view.decision.AgreementTable;
import dev.whence.view.export.Format;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code whence agreement}: see its help. */
@Command(
        name = "agreement",
        header = "Show how far people who judged the same claims agree.",
        description = {
            "",
            "For claims that two or more people judged, each by their last word: whether a claim is to be kept, and of"
                    + " those that are, every field. AGREE is the share of pairs that agree, ALPHA Krippendorff's alpha"
                    + " for nominal data: 1 is perfect, 0 what chance would bring, a dash that nothing differs. What was"
                    + " settled later does not count.",
            ""
        },
        footer = {"", "Examples:", "  whence agreement whence.db", "  whence agreement whence.db --format csv"})
final class AgreementCommand extends ListCommand {
    AgreementCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Printing.table(AgreementTable.list(agreements(dossier)), "field", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(surroundings.out(), AgreementTable.TABLE, agreements(dossier));
    }

    private static List<Agreement> agreements(LedgerDossier dossier) {
        return Agreement.of(dossier.decided().book());
    }
}
