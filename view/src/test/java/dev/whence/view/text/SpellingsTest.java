package dev.whence.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    void capitalsOrderAndSmallWordsMakeNoOtherSource() {
        assertThat(Spellings.key("IRENA DOLSKA")).isEqualTo(Spellings.key("Irena Dolska"));
        assertThat(Spellings.key("the Ministry of Defence")).isEqualTo(Spellings.key("Defence Ministry"));
        assertThat(Spellings.key("Ministry of Health")).isNotEqualTo(Spellings.key("Ministry of Defence"));
    }

    @Test
    void theUsualSpellingIsTheMostFrequentAndNotTheShoutedOne() {
        Spellings spellings = new Spellings();
        spellings.add("IRENA DOLSKA", 9);
        spellings.add("Irena Dolska", 2);
        spellings.add("irena Dolska", 1);

        assertThat(spellings.usual()).isEqualTo("Irena Dolska");
    }

    @Test
    void anAbbreviationIsNotShouted() {
        Spellings spellings = new Spellings();
        spellings.add("UNHCR", 2);
        spellings.add("Unhcr", 1);

        assertThat(spellings.usual()).isEqualTo("UNHCR");
    }

    @Test
    void aNameOfSmallWordsAloneStaysAName() {
        assertThat(Spellings.key("The The")).isEqualTo("The The");
    }
}
