package dev.whence.ingest.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Border;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All texts are fiction: no such places, people or agencies exist. */
@Timeout(60)
class SplitterTest {
    static final String FERRY = """
            SORNA, 3 May (Norda) -- At least 14 people drowned on Tuesday when a ferry capsized off the island of Pell, the coast guard said.

            The captain, Oren Tavish, told investigators that a wave had struck the vessel from behind. Tavish was taken to hospital.

            Divers went on searching for nine passengers, coast guard commander Lise Maro said. Maro put the number of rescued at 61.""";

    static final String MINE = """
            KARDU, 4 May (Tellus) -- Gas exploded in a coal mine near Kardu on Wednesday and killed 22 miners, the ministry of labour reported.

            Most of the dead worked on the night shift, union leader Pavel Osk said. He spoke of a fan that had stood still since March.

            Osk said the company had been warned twice. The company, Kardu Coal, did not answer questions.""";

    static final String FIRE = """
            Fire guts garment factory in Ruvalo, 31 dead

            By Tessa Morn

            A fire swept through a garment factory in the city of Ruvalo on Thursday, killing 31 workers, firefighters said.

            Workers on the third floor found the doors locked, said Ines Palo, who jumped from a window and broke her ankle.

            Palo said the fire alarm had not rung. The owner of the factory has been arrested.""";

    static final String STRIKE = """
            Truck drivers of Dellen walk out over fuel tax

            By Carl Ebner and Mia Roth

            Thousands of truck drivers in Dellen blocked the harbour road on Friday over a tax on diesel, the drivers' union said.

            Union leader Hanna Virk spoke of 4,000 trucks. Virk said the blockade would last until the tax was gone.

            The finance ministry said the tax would stay. Dellen's port handles half of the country's grain.""";

    private static List<String> openings(String text) {
        return Splitter.pieces(text).stream()
                .map(piece -> piece.span().of(text))
                .map(part -> part.substring(0, Math.min(part.length(), 12)))
                .toList();
    }

    private static String joined(String... texts) {
        return String.join("\n\n", texts);
    }

    @Test
    void oneReportStaysWhole() {
        for (String text : List.of(FERRY, MINE, FIRE, STRIKE, "", "  \n", "Two words")) {
            List<Piece> pieces = Splitter.pieces(text);
            assertThat(pieces).hasSize(1);
            assertThat(pieces.get(0).span().length()).isEqualTo(text.length());
            assertThat(pieces.get(0).border()).isEmpty();
        }
    }

    @Test
    void datelinesTellWiresApart() {
        assertThat(openings(joined(FERRY, MINE))).containsExactly("SORNA, 3 May", "KARDU, 4 May");
    }

    @Test
    void titlesWithBylinesTellArticlesApart() {
        assertThat(openings(joined(FIRE, STRIKE, MINE)))
                .containsExactly("Fire guts ga", "Truck driver", "KARDU, 4 May");
    }

    @Test
    void somebodyWhoTellsAnotherPaperBeginsAnArticleWhereTheFileHoldsSeveral() {
        String story = """
                A ward nurse told the Dellen Courier on Friday how shells fell on the hospital in Ostrel and which floors were hit.

                Two porters, Ilo Brann and Seb Vance, were killed at the gate of the Ostrel hospital. Another nine people were hurt in the yard by the shells.

                General Aron Quist, whose gunners stand on the hills above Ostrel, told the Courier that no shells were fired at the hospital.""";

        assertThat(openings(joined(FERRY, MINE, story)))
                .containsExactly("SORNA, 3 May", "KARDU, 4 May", "A ward nurse");
        assertThat(openings(joined(FERRY, MINE, story.replace("the Dellen Courier", "reporters"))))
                .containsExactly("SORNA, 3 May", "KARDU, 4 May");
    }

    @Test
    void aBorderSaysHowSureItIsAndWhy() {
        Border border = Splitter.pieces(joined(FERRY, MINE)).get(1).border().orElseThrow();
        assertThat(border.confidence()).isBetween(90, 99);
        assertThat(border.signs()).contains("a dateline").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theLinesOfAFileMayEndInAnyWay() {
        String text = joined(FERRY, MINE, STRIKE);
        assertThat(openings(text.replace("\n", "\r\n"))).isEqualTo(openings(text));
    }

    @Test
    void headingsWithinAReportAreNoBorders() {
        String text = joined(
                FIRE,
                "Locked doors",
                "The doors had been locked because of thefts, a foreman told the police. He said the keys lay in the office.",
                "What happens next",
                "Palo and the other workers want to sue. According to their lawyer, the court will sit in June.");
        assertThat(Splitter.pieces(text)).hasSize(1);
    }

    @Test
    void postsOfAChannelAreOneReport() {
        String text = joined(
                "Ridge Watch\nChannel about the Pell front, 12K subscribers",
                "[3 May 2031, 08:10]\nNine fighters of the other side gave up at the brick kiln this morning, our men say.",
                "[3 May 2031, 11:40]\nA column of six trucks was hit on the road to Kardu. Two burned out, write the drone crews.",
                "[3 May 2031, 19:05]\nSources say that some 40 men are cut off at the mill. We cannot confirm any of this.");
        assertThat(Splitter.pieces(text)).hasSize(1);
    }

    @Test
    void aRuleAloneIsNoBorderButOneAboveATitleHelps() {
        String sections = FERRY.replace("\n\nDivers", "\n\n* * *\n\nDivers");
        assertThat(Splitter.pieces(sections)).hasSize(1);
        String text = FERRY + "\n\n----------\n\n" + STRIKE;
        List<Piece> pieces = Splitter.pieces(text);
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0).span().of(text)).isEqualTo(FERRY);
        assertThat(pieces.get(1).span().of(text)).isEqualTo(STRIKE);
    }

    @Test
    void aCopyOfWhatStoodBeforeBeginsAnotherReport() {
        String siege = """
                Three weeks into the siege of Kardu the bakeries have run out of flour, residents say over the telephone.

                The bridges over the Tamm were blown up in the first days, and only the mill road is open, by night.

                The hospital has taken in 140 wounded since the siege began, its director, Dr Ines Palo, said on the radio.

                Fighters of the northern league hold the brick kiln and shell the market from there, morning and evening.

                A soup kitchen in the old theatre feeds 900 people a day, said Marten Kole, who runs it with his sister.

                Kole said that the last sack of rice would be opened on Friday, and that two of his cooks had been hit.""";
        String copy = siege.replace(
                "Three weeks into the siege of Kardu the bakeries have run out of flour, residents say over the telephone.",
                "A town is starving, and nobody counts its dead. The bakeries of Kardu have run out of flour, residents say.");
        assertThat(openings(joined(siege, MINE, STRIKE, FERRY, copy)))
                .hasSize(5)
                .last()
                .isEqualTo("The bridges ");
    }

    @Test
    void piecesKeepTheirPlacesAndEveryWord() {
        String text = "\n\n" + joined(FERRY, MINE, FIRE) + "\n";
        StringBuilder words = new StringBuilder();
        int last = 0;
        for (Piece piece : Splitter.pieces(text)) {
            assertThat(piece.span().start()).isGreaterThanOrEqualTo(last);
            last = piece.span().end();
            words.append(piece.span().of(text));
        }
        assertThat(words.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void hostileTextsAreLookedThroughInNoTime() {
        for (String piece :
                List.of("A", "Aa Bb\n", "Aa said\n\n", "1. a\n", "- ", "\f", "Title: x\n\n", "(", "AB - \n\n")) {
            String text = piece.repeat(1_000_000 / piece.length());
            assertThat(Splitter.pieces(text)).isNotEmpty();
        }
    }
}
