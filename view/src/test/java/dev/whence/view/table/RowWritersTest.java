package dev.whence.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWritersTest {
    private static final Table<Cell> TABLE = Table.of("one", List.of(Column.of("value", cell -> cell)));

    @Test
    void numbersAreWrittenWithoutExponent() throws IOException {
        assertThat(json(new Cell.Decimal(new BigDecimal("4.8E+21")))).isEqualTo("{\"value\":4800000000000000000000}\n");
        assertThat(json(new Cell.Decimal(new BigDecimal("1E-9")))).isEqualTo("{\"value\":0.000000001}\n");
    }

    @Test
    void whatIsUnknownIsNullAndItsKeyIsThere() throws IOException {
        assertThat(json(Cell.ABSENT)).isEqualTo("{\"value\":null}\n");
    }

    @Test
    void controlsAreEscapedAndLettersAreNot() throws IOException {
        assertThat(json(Cell.of("“Мосул” 🙂\u202e\u009b\n\ud83d")))
                .isEqualTo("{\"value\":\"“Мосул” 🙂\\u202e\\u009b\\n\\ud83d\"}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void textThatASpreadsheetWouldRunIsGuarded(String text) throws IOException {
        assertThat(csv(Cell.of(text))).isEqualTo("value\n'" + text + "\n");
    }

    @Test
    void negativeNumbersAreNumbers() throws IOException {
        assertThat(csv(Cell.of(-3))).isEqualTo("value\n-3\n");
    }

    @Test
    void lineBreaksInTextAreQuoted() throws IOException {
        assertThat(csv(Cell.of("a\nb, \"c\""))).isEqualTo("value\n\"a\nb, \"\"c\"\"\"\n");
    }

    private static String json(Cell cell) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonLines<>(out, TABLE).write(cell);
        return out.toString();
    }

    private static String csv(Cell cell) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvRows<>(out, TABLE).write(cell);
        return out.toString();
    }
}
