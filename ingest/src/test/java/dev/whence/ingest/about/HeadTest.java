package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    @Test
    void headerLinesEndAtTheFirstLineThatIsNone() {
        String text =
                "Source: Vela Courier\r\nTITLE: Bridge falls, 12 dead\r\nDate: 12 June 2025\r\n\r\nBy: nobody\r\n";
        Head head = HeaderLines.read(text, 0);
        assertThat(head.headline().orElseThrow().of(text)).isEqualTo("Bridge falls, 12 dead");
        assertThat(head.about().outlet()).contains(new Sourced<>("Vela Courier", Provenance.HEADER_LINE));
        assertThat(head.about().author()).isEmpty();
        assertThat(text.substring(head.end())).isEqualTo("\r\nBy: nobody\r\n");
    }

    @Test
    void aColonInProseMakesNoHeaderLine() {
        assertThat(HeaderLines.read("Update: the bridge fell.\nSource: Norda", 0)
                        .end())
                .isZero();
        assertThat(HeaderLines.read("The bridge fell.\nSource: Norda", 0).end()).isZero();
    }

    @Test
    void aTitleInWhichASourceSpeaksIsNoHeaderLine() {
        assertThat(HeaderLines.read("Source: Gunman shot 5 at bridge\n\nVela police said.", 0)
                        .end())
                .isZero();
        assertThat(HeaderLines.read("Source: Radio Albor\n\nVela police said.", 0)
                        .end())
                .isPositive();
    }

    @Test
    void frontMatterGivesPlainKeysAndTheFirstOfAList() {
        String text = """
                ---
                title: "Counting iron: one year" # draft
                authors:
                  - Ana Tverd
                  - Bo Lind
                date: 2025-06-12
                nested:
                  deep: x
                ---

                # Counting iron
                """;
        Head head = FrontMatter.read(text);
        assertThat(head.about().title().map(Sourced::value)).contains("Counting iron: one year");
        assertThat(head.about().author().map(Sourced::value)).contains("Ana Tverd");
        assertThat(head.about().date().map(Sourced::from)).contains(Provenance.FRONT_MATTER);
        assertThat(text.substring(head.end())).isEqualTo("\n# Counting iron\n");
    }

    @Test
    void anArticleIsOfTheDayOnWhichItWasLastEdited() {
        assertThat(FrontMatter.read("---\ntitle: Sorna flood\nlast-edited: 2025-06-12\n---\n")
                        .about()
                        .date()
                        .map(Sourced::value))
                .contains(ReportDate.on(LocalDate.of(2025, 6, 12)));
    }

    @Test
    void frontMatterThatNeverEndsIsText() {
        assertThat(FrontMatter.read("---\ntitle: x\n\nThe bridge fell.").end()).isZero();
    }

    @Test
    void shortLinesGiveTitleDayAndAuthor() {
        About about = HeadLines.read(
                "Silence over the funerals of Sorna\n\nBy ANA TVERD and BO LIND\nSaturday, 12 March 2022\n\nLong.",
                0,
                true);
        assertThat(about.title()).contains(new Sourced<>("Silence over the funerals of Sorna", Provenance.HEAD_LINE));
        assertThat(about.author().map(Sourced::value)).contains("ANA TVERD and BO LIND");
        assertThat(about.date().map(Sourced::value)).contains(ReportDate.on(LocalDate.of(2022, 3, 12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Issued: Saturday 12 March 2022, 18:00 local time (16:00 UTC)",
                "Flash Update No. 1 (as of 12 March 2022, 15:00 UTC)",
                "MARKET NOTE | 12 March 2022 | Corva Research",
                "Bo Lind, 12.03.2022",
                "[12 March 2022, 07:42]",
                "Bo Lind in Sorna · 12 March 2022 · 6 min",
                "*From Ostropedia. Last edited 12 March 2022. This article has 2 issues.*",
                "12 March 2022. For members only",
                "*The Sorna Courant, weekend edition, Saturday 12 March 2022. By Ana Tverd*",
                "Radio Sorna, \"Early Hour\", 12 March 2022, 7.15 a.m.",
                "(Clandestine) Radio Free Sorna in Ostrian to Vela 0130 GMT 12 Mar 22",
                "From Ostropedia, the open lexicon (version of 12 March 2022)",
                "Flash Update #7 (covering 8–12 March 2022)"
            })
    void aDayThatStandsForItselfIsThatOfTheReport(String line) {
        assertThat(HeadLines.read(line + "\n\nText follows.", 0, false).date().map(Sourced::value))
                .contains(ReportDate.on(LocalDate.of(2022, 3, 12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dead of 12 March 2022 are buried",
                "Twelve people died on 12 March 2022.",
                "Next bulletin: 12 March, 18:00",
                "near the harbour of Sorna, on Saturday, 12 March 2022. The mayor and her men",
                "| **Date** | 12 March 2022 |"
            })
    void aDayThatATitleTellsOfIsNot(String line) {
        assertThat(HeadLines.read(line + "\n\nText follows.", 0, false).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MINISTRY OF DEFENCE OF OSTRIA/Press service/Statement No. 41 | MINISTRY OF DEFENCE OF OSTRIA
            REPUBLIC OF OSTRIA/MINISTRY OF THE INTERIOR/Statement No. 41 | MINISTRY OF THE INTERIOR
            Bureau for Relief (BFR)/Bulletin No. 2 | Bureau for Relief (BFR)
            The Tarn Echo/Thursday, 9 October 2014, page 3/MUTINY OVER | The Tarn Echo
            Tarn Lights @tarn_lights/Thread, 14 March 2019 | Tarn Lights
            By Ana Tverd/The Long Table, No. 48, March 2022/I came by bus. | The Long Table
            """)
    void theHeadSaysWhoPublishedIt(String head, String outlet) {
        About about = HeadLines.read(head.replace('/', '\n') + "\n\nText follows.", 0, true);
        assertThat(about.outlet()).contains(new Sourced<>(outlet, Provenance.HEAD_LINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Survivors of the flood count their dead\n9 October 2014",
                "TNS2207 URGENT OSTRIA-COUP\nAt least nine dead",
                "EMERGENCY APPEAL\nOstria: floods",
                "Varen, 9 October 2014\nText of the speech"
            })
    void aHeadlineASlugOrAPlaceIsNoPublisher(String head) {
        assertThat(HeadLines.read(head + "\n\nText follows.", 0, true).outlet()).isEmpty();
    }
}
