package dev.whence.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());
    private static final AttributionReader READER = AttributionReader.load();

    @Test
    void theSpeakerBeforeTheFigureIsItsOriginator() {
        assertThat(chain("The mayor of Orlec said on Monday that 14 miners had died.", "14"))
                .containsExactly("mayor of Orlec");
    }

    @Test
    void anOutletThatWasToldIsTheRelay() {
        assertThat(chain("Colonel Pavo Rendic told the Orlec Herald that 14 miners had died.", "14"))
                .containsExactly("Colonel Pavo Rendic", "Orlec Herald");
    }

    @Test
    void aFigureThatNobodyIsNamedForHasNoChain() {
        assertThat(chain("On Monday 14 miners died when the shaft flooded.", "14"))
                .isEmpty();
    }

    @Test
    void eachOfTwoRivalCountsHasItsOwnSource() {
        String text = "Some 300 died according to the army, and 400 according to the rebels.";
        assertThat(chain(text, "300")).containsExactly("army");
        assertThat(chain(text, "400")).containsExactly("rebels");
    }

    @Test
    void aQuotationOverSentencesKeepsItsSpeaker() {
        String text = "\"We pulled out 14,\" said Vera Lokas, a nurse. \"Next to them lay 6 more.\"";
        assertThat(chain(text, "6 more")).containsExactly("Vera Lokas");
    }

    @Test
    void lettersWhoseLowerCaseIsLongerShiftNoOffset() {
        assertThat(chain("According to a communique of İstanbul İİİİİİİİ by Orlec, 5 men were killed.", "5 men"))
                .hasSize(1);
    }

    static List<String> chain(String text, String number) {
        Prose prose = PROSE.read(Report.of("report.txt", text), sentence -> true);
        int at = text.indexOf(number);
        return READER.chains(prose, READER.read(prose)).at(new TextSpan(at, at + number.length())).links().stream()
                .map(Link::source)
                .toList();
    }
}
