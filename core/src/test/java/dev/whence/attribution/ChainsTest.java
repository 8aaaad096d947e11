package dev.whence.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aTurnOfADialogueBelongsToWhoSpeaksInIt() {
        String text = """
                ANCHOR: The minister, Olav Berg, spoke to us an hour ago.

                BERG: We grieve for them. Now 14 people have died.

                ANCHOR: In Orlec 30 more were hurt.

                VERA LOKAS, UNION LEADER: I warned them. And 6 of my members are dead.
                """;
        assertThat(chain(text, "14")).containsExactly("Olav Berg");
        assertThat(chain(text, "30")).isEmpty();
        assertThat(chain(text, "6")).containsExactly("VERA LOKAS");
    }

    @Test
    void aShortAnswerAndACallerAreTurnsToo() {
        String text = """
                ANCHOR: The minister, Olav Berg, spoke to us an hour ago.

                BERG: I grieve for them.

                BERG: No. It is 14 dead.

                CALLER (Vera, a driver): I saw 30 bodies there.
                """;
        assertThat(chain(text, "14")).containsExactly("Olav Berg");
        assertThat(chain(text, "30")).containsExactly("Vera");
    }

    @Test
    void aPlaceBeforeAColonIsNoSpeaker() {
        assertThat(chain("ORLEC: On Monday 14 miners died when the shaft flooded.", "14"))
                .isEmpty();
    }

    @Test
    void aWordForAKindOfSourcePointsBackToIt() {
        String text = "Shelter Now, a charity, said the camp was full. Colonel Pavo Rendic denied it. "
                + "The charity added that 14 children had died.";
        assertThat(chain(text, "14")).containsExactly("Shelter Now");
    }

    @Test
    void thePresidentIsNotJustAnybodyWhoSpoke() {
        String text = "General Pavo Rendic said the town had fallen. The president put the dead at 14.";
        assertThat(chain(text, "14")).containsExactly("president");
    }

    @Test
    void aBodyThatActedInTheSentenceBeforeIsMeantByIt() {
        assertThat(chain("The institute sent a team to the mine. It has counted 14 bodies.", "14"))
                .containsExactly("institute");
    }

    @Test
    void whatIsCalledALieIsFollowedByTheReportsOwnWord() {
        String text = "The army claims that 20 of them fell. This is a lie. Only 14 fell there.";
        assertThat(chain(text, "14")).isEmpty();
    }

    @Test
    void heIsTheLastPersonWhoSpokeThoughNoNameIsGiven() {
        String text =
                "\"I saw seven,\" said Petra Lind, a student. The bridge is held, a guard officer said. Two guards"
                        + " died there, he said.";
        assertThat(chain(text, "Two")).containsExactly("guard officer");
    }

    @Test
    void theSameSourceIsTheOneThatSpokeLast() {
        String text =
                "The Defence Secretariat reported that 122 rifles were seized. The same source added that 11 men were"
                        + " arrested.";
        assertThat(chain(text, "11")).containsExactly("Defence Secretariat");
    }

    @Test
    void aPlaceDoesNotSpeak() {
        String text =
                "General Raul Ferro received me in Puerto Amar, under two flags. \"Five peasants died,\" he said.";
        assertThat(chain(text, "Five")).containsExactly("General Raul Ferro");
    }

    @Test
    void lettersWhoseLowerCaseIsLongerShiftNoOffset() {
        assertThat(chain("According to a communique of İstanbul İİİİİİİİ by Orlec, 5 men were killed.", "5 men"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[TEXT]", "VELA, 12 MAY 90 (NORDA) -- [TEXT]"})
    void aLineThatHoldsNoNewsIsPassedOver(String line) {
        assertThat(chain(line + "\n\nThe mayor of Orlec said that 14 miners had died.", "14"))
                .containsExactly("mayor of Orlec");
    }

    @Test
    void aQuotationWithoutAVerbOfSayingIsThePersonsWhomItsParagraphSpeaksOf() {
        String text = "Vera Lokas, a nurse, opens the book. \"Look here. We had 14 dead by noon.\"";
        assertThat(chain(text, "14")).containsExactly("Vera Lokas");
    }

    @Test
    void aQuotationBeforeTheTaggedOneHasTheSameSpeaker() {
        String text = "\"We had 14 dead by noon.\" She closes the book. \"Then they came back,\" said Vera Lokas.";
        assertThat(chain(text, "14")).containsExactly("Vera Lokas");
    }

    @Test
    void aNameBehindADashSignsAQuotation() {
        assertThat(chain("\"They killed 14 people in our street.\"\n\n— Vera Lokas, nurse\n", "14"))
                .containsExactly("Vera Lokas");
    }

    @Test
    void aTestimonyIsThatOfWhoGivesIt() {
        String text = """
                Declarant: Vera Lokas, aged 41, nurse

                We were at the well when they came. I saw them from the wall.

                My brother was with us. They took 14 men.

                Note: in all 30 men are missing.
                """;
        assertThat(chain(text, "14")).containsExactly("Vera Lokas");
        assertThat(chain(text, "30")).isEmpty();
    }

    @Test
    void theSourceBelowATableVouchesForItsRows() {
        String text = """
                | Province | Dead |
                |---|---|
                | Orlec | 14 |

                Source: Relief Bureau, 4 May
                """;
        assertThat(chain(text, "14")).containsExactly("Relief Bureau");
    }

    @Test
    void theAnswersOfAnInterviewAreThoseOfWhomItsHeadNames() {
        String text = """
                Interview with General Ivo Sarro

                Q: How many men did you lose?

                A: We lost 14 men.
                """;
        assertThat(chain(text, "14")).containsExactly("General Ivo Sarro");
    }

    @Test
    void aSourceThatFollowsWhatItSaysReachesNoFurtherThanItsCount() {
        String text = "Ten men died, according to the mayor. The river has buried 14 houses.";
        assertThat(chain(text, "14")).isEmpty();
        assertThat(chain("Ten men died, according to the mayor. Two of them were guards.", "Two"))
                .containsExactly("mayor");
    }

    @Test
    void whatAReportRecallsIsItsOwn() {
        assertThat(chain("The mayor said the dam had held. In 1954 the river took 14 lives.", "14"))
                .isEmpty();
        assertThat(chain("The mayor said the dam had held. The war has cost 1,400 lives.", "1,400"))
                .isEmpty();
    }

    @Test
    void theUnionIsNotTheLeague() {
        String text = "The Miners' League said the pit was safe. The union says 14 men died there.";
        assertThat(chain(text, "14")).containsExactly("union");
    }

    @Test
    void sheIsTheOneWhomTheSentenceBeforeSpeaksOf() {
        String text = "Colonel Pavo Rendic said the road was open. Vera Lokas walked it. She counted 14 wrecks.";
        assertThat(chain(text, "14")).containsExactly("Vera Lokas");
    }

    @Test
    void aReportOfItsOwnGoesOnInItsOwnVoice() {
        String column = "We went to Orlec. I saw the shaft. The union says the dam held. It took 14 men.";
        assertThat(chain(column, "14")).isEmpty();
        assertThat(chain(column.replace("It took", "It had taken"), "14")).containsExactly("union");
        assertThat(chain("The union says the dam held. It took 14 men.", "14")).containsExactly("union");
    }

    @Test
    void aPersonTellsAtLengthInAReportOfItsOwn() {
        String column = "We went to Orlec. I saw the shaft. Vera Lokas says the dam held. It took 14 men.";
        assertThat(chain(column, "14")).containsExactly("Vera Lokas");
    }

    @Test
    void whoSaysItsNameTestifies() {
        String text = """
                My name is Oksana Hrel.

                I was on the second boat. I saw the lights go out, and I heard them call.

                In the reeds I counted 14 bodies.
                """;
        assertThat(chain(text, "14")).containsExactly("Oksana Hrel");
    }

    @Test
    void aNoteMayStandBetweenATableAndItsSource() {
        String table = """
                | Province | Dead |
                |---|---|
                | Orlec | 14 |

                """;
        assertThat(chain(table + "* Not final.\n\nSource: Relief Bureau", "14")).containsExactly("Relief Bureau");
        assertThat(chain(table + "Data: Relief Bureau", "14")).containsExactly("Relief Bureau");
        assertThat(chain(table + "Compiled by the Relief Bureau.", "14")).containsExactly("Relief Bureau");
        assertThat(chain(table + "The roads are open.\n\nData: Relief Bureau", "14"))
                .isEmpty();
    }

    @Test
    void whatNumbersALineIsNoneOfItsWords() {
        for (String number : List.of("[5] ", "(5) ", "5) ", "2.1) ", "12:40 ", "§ 5 ", "** ")) {
            assertThat(chain(number + "According to the Relief Bureau, many fled and 14 died.", "14"))
                    .as(number)
                    .containsExactly("Relief Bureau");
        }
    }

    static List<String> chain(String text, String number) {
        Prose prose = PROSE.read(Report.of("report.txt", text), sentence -> true);
        int at = text.indexOf(number);
        return READER.chains(prose, READER.read(prose)).at(new TextSpan(at, at + number.length())).links().stream()
                .map(Link::source)
                .toList();
    }
}
