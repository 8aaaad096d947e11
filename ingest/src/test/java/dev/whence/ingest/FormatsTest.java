package dev.whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.FileContent;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.format.SourceFile;
import dev.whence.ingest.rows.ChosenColumns;
import dev.whence.report.About;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final byte[] NO_FORMAT = {0};

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.csv.gz", "a.jsonl.gz", "a.tar.gz", "a.txt.gz", "a.warc.gz"})
    void aFileThatCannotBeBegunWithIsClosed(String name) {
        AtomicBoolean closed = new AtomicBoolean();
        FileContent content = FileContent.once(new ByteArrayInputStream(NO_FORMAT) {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        SourceFile file = new SourceFile(name, content, About.NOTHING, ReadingLimits.DEFAULT, 0);
        assertThatThrownBy(() -> Formats.all(ChosenColumns.USUAL, Splitting.AUTO)
                        .of(name)
                        .orElseThrow()
                        .read(file))
                .isInstanceOf(UnreadableException.class);
        assertThat(closed).isTrue();
    }
}
