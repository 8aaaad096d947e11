package dev.whence.bench.reuse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.whence.reuse.passage.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON Lines {id, text, date}. */
final class Corpus {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Corpus() {}

    static void read(Path file, Consumer<Document> each) throws IOException {
        try (JsonParser parser = FACTORY.createParser(file.toFile())) {
            read(parser, each);
        }
    }

    static void read(String lines, Consumer<Document> each) throws IOException {
        try (JsonParser parser = FACTORY.createParser(lines)) {
            read(parser, each);
        }
    }

    private static void read(JsonParser parser, Consumer<Document> each) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String id = "";
            String text = "";
            String date = "";
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                String value = Objects.requireNonNull(parser.nextTextValue(), name);
                switch (name) {
                    case "id" -> id = value;
                    case "text" -> text = value;
                    default -> date = value;
                }
            }
            each.accept(new Document(
                    id,
                    text,
                    date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                    Optional.empty()));
        }
    }
}
