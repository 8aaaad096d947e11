package dev.whence.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The market burned on 13 January 1990.              | 13: date; 1990: date
        The market burned on November 16.                  | 16: date
        It burned on 16 and 17 November.                   | 16: date; 17: date
        It burned on 13 Jan 90 (Norda).                    | 13: date; 90: date
        It burned on 16 may 1990.                          | 16: date; 1990: date
        It burned between 16 and 18 March.                 | between 16 and 18: date
        Issued 2025-06-12 in Orlen.                        | 2025: date; 06-12: date
        The war began in 2016.                             | 2016: year
        It lasted between 2003 and 2006.                   | between 2003 and 2006: year
        Nobody likes the 2022 model.                       | 2022: year
        In the 1990s it was quiet.                         | 1990s: decade
        It began at 08:14 in Orlen.                        | 08:14: time
        It began at 0500 GMT.                              | 0500: time
        It began at 2200 on Friday.                        | 2200: time
        It began at 6 a.m. in Orlen.                       | 6: time
        Bars close at two in the morning.                  | two: time
        A boy aged 12 saw it.                              | 12: age
        Mira Dolen, 53, saw it.                            | 53: age
        The driver, 29, escaped.                           | 29: age
        They were Ana Tverd (43) and Bo Lind (21).         | 43: age; 21: age
        A boy of 12 saw it.                                | 12: age
        The rest were older than 20.                       | 20: age
        The porter, who is fifty-eight, saw it.            | fifty-eight: age
        Most are under the age of eighteen.                | eighteen: age
        She has just turned 12.                            | 12: age
        14.05 We go back to the port.                      | 14.05: time
        The crown has lost 7% since spring.                | 7%: change
        It fell near Hill 118.                             | 118: name
        A 12-year-old boy saw it.                          | 12-year-old: age
        It sickened children under 15.                     | 15: age
        The hotel cost $38.5 million.                      | 38.5 million: money
        The hotel cost 2 million dollars.                  | 2 million: money
        The hotel cost US$4.2M.                            | 4.2M: money
        The hotel lies 54 km from Orlen.                   | 54: measure
        It was 19 degrees in Orlen.                        | 19: measure
        They fired 122 and 220 mm shells.                  | 122: measure; 220: measure
        They fired 155-mm shells.                          | 155-mm: measure or name
        The siege lasted 24 hours.                         | 24: duration
        The siege lasted the past two months.              | two: duration
        The siege lasted 10 consecutive days.              | 10: duration
        They waited 2 or perhaps 3 hours.                  | 2: duration; 3: duration
        The 101st Brigade left.                            | 101st: ordinal
        Call +41 44 555 12 12 now.                         | 41: code; 44 555: code; 12: code; 12: code
        See file 4/17 in Orlen.                            | 4: code; 17: code
        The team lost 3-1 in Orlen.                        | 3: code; 1: code
        A car hit a wall on Highway 7.                     | 7: name
        It cited Resolution 2254.                          | 2254: name
        They met in Room 12.                               | 12: name
        See page 14 of the paper.                          | 14: name
        It is Day 103 of the war.                          | 103: name
        School No. 5 is shut.                              | 5: name
        Prices are up 15% since spring.                    | 15%: change
        Orlen is a town of 18,400.                         | 18,400: inhabitants
        It sold to 21 countries.                           | 21: not counted
        From here one can expect rain.                     | one: idiom
        They hate one another.                             | one: idiom
        This is the one.                                   | one: idiom
        He is the number one.                              | one: idiom
        """)
    void whatCountsNothingIsLeftOutWithItsReason(String sentence, String expected) {
        assertThat(Sentences.excluded(sentence)).isEqualTo(expected);
        assertThat(Sentences.counts(sentence).replaceAll("(No|no)body = 0 NONE", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In November 16 people died.                   | 16 = 16
        The doctors say 20 may have died.             | 20 = 20
        The quake killed 2000 people.                 | 2000 = 2000
        Police seized 10 pounds of cocaine.           | 10 = 10
        The storm flattened 13,000 hectares of maize. | 13,000 = 13000
        He put the dead at 23, up from 17.            | 23 = 23; 17 = 17
        That one fighter was killed by 3 others.      | 3 = 3
        It took in Port Hale (43) and New Orlec (21).  | 43 = 43; 21 = 21
        Hit were Port Hale (43) and New Orlec (21).    | 43 = 43; 21 = 21
        """)
    void whatOnlyLooksAlikeStillCounts(String sentence, String expected) {
        assertThat(Sentences.counts(sentence)).isEqualTo(expected);
    }

    @Test
    void listMarkersAndFootnotesAreNoCounts() {
        assertThat(Sentences.excluded("1. Losses of the enemy were heavy.")).startsWith("1: list marker");
        assertThat(Sentences.excluded("3/ But nobody agrees.")).isEqualTo("3: list marker");
    }

    @Test
    void theColumnsOfATableAreNoTelephoneNumber() {
        assertThat(Sentences.counts("Orlen          27       143        14")).isEqualTo("27 = 27; 143 = 143; 14 = 14");
    }
}
