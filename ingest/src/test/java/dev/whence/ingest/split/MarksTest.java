package dev.whence.ingest.split;

import static dev.whence.ingest.split.SplitterTest.FERRY;
import static dev.whence.ingest.split.SplitterTest.FIRE;
import static dev.whence.ingest.split.SplitterTest.MINE;
import static dev.whence.ingest.split.SplitterTest.STRIKE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Border;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final String PLAIN =
            "The mayor of Ruvalo opened the new bridge over the Tamm. It took nine years and cost 40 million crowns.";

    private static List<String> parts(String text) {
        return Splitter.pieces(text).stream()
                .map(piece -> piece.span().of(text))
                .toList();
    }

    @Test
    void numberedDocumentsOfAnArchiveAreReports() {
        String text = "1 of 3 DOCUMENTS\n\n" + STRIKE + "\n\n2 of 3 DOCUMENTS\n\n" + PLAIN + "\n\n3 of 3 DOCUMENTS\n\n"
                + FIRE + "\n";
        assertThat(parts(text)).containsExactly(STRIKE, PLAIN, FIRE);
        assertThat(Splitter.pieces(text).get(1).border().orElseThrow())
                .isEqualTo(new Border(Border.CERTAIN, List.of("2 of 3 DOCUMENTS")));
    }

    @Test
    void aTableOfContentsBeforeTheFirstDocumentIsNoReport() {
        String rule = "_".repeat(60);
        String text = "Table of contents\n1. Walkout in Dellen\n2. Bridge opens\n\n" + rule + "\n\nDocument 1 of 2\n\n"
                + STRIKE + "\n\n" + rule + "\n\nDocument 2 of 2\n\n" + PLAIN + "\n\n" + rule + "\n";
        assertThat(parts(text)).containsExactly(STRIKE, PLAIN);
    }

    @Test
    void numbersThatDoNotGoUpPartNothing() {
        String text = PLAIN + "\n\nDocument 7 of 12\n\n" + PLAIN;
        assertThat(parts(text)).hasSize(1);
        assertThat(parts(PLAIN + "\nDocument 2 of 12\n" + PLAIN + "\nDocument 9 of 12\n" + PLAIN))
                .hasSize(1);
    }

    @Test
    void theEndOfADocumentPartsItFromTheNext() {
        assertThat(parts(STRIKE + "\n\nEnd of Document\n\n" + PLAIN + "\n\nEnd of Document\n"))
                .containsExactly(STRIKE, PLAIN);
        assertThat(parts(PLAIN + "\n\nDocument NORDA00020310503ee530012x\n\n" + MINE))
                .containsExactly(PLAIN, MINE);
    }

    @Test
    void messagesOfADigestAreReports() {
        String text = "Message: 1\n" + PLAIN + "\n\n------------------------------\n\nMessage: 2\n" + FERRY;
        assertThat(parts(text)).containsExactly(PLAIN, FERRY);
    }

    @Test
    void everyBlockOfHeaderLinesBeginsAReport() {
        String one = "Title: Bridge opens\nSource: Ruvalo Echo\nDate: 3 May 2031\n\n" + PLAIN;
        String two = "Title: Walkout\nSource: Dellen Post\nDate: 5 May 2031\n\n" + STRIKE;
        assertThat(parts(one + "\n\n" + two)).containsExactly(one, two);
        assertThat(parts(PLAIN + "\n\n" + two)).containsExactly(PLAIN, two);
    }

    @Test
    void mailsInADigestAreReports() {
        String one = "From: desk@norda.example\nDate: 3 May 2031\nSubject: Bridge opens\n\n" + PLAIN;
        String two = "From: desk@norda.example\nDate: 4 May 2031\nSubject: Walkout\n\n" + STRIKE;
        assertThat(parts(one + "\n\n" + "-".repeat(30) + "\n\n" + two)).containsExactly(one, two);
    }

    @Test
    void aLoneDateLineBeginsAReportOnlyWhereTheFileBeginsWithOne() {
        String one = "Date: 3 May 2031\n\n" + PLAIN;
        assertThat(parts(one + "\n\n" + one)).containsExactly(one, one);
        assertThat(parts(PLAIN + "\n\n" + one)).hasSize(1);
    }

    @Test
    void aSourceBelowAReportIsNoHead() {
        assertThat(parts(FERRY + "\n\nSource: Norda Press\nDate: 3 May 2031\n\nWritten for the evening edition."))
                .hasSize(1);
    }
}
