package dev.whence.ingest.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads line by line; of a line that is too long no more is kept than shows that it is. */
final class JsonLinesParts implements Parts {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** A character may be written as six: {@code \u00e9}. */
    private static final long ESCAPED = 6;

    private static final long LEAST = 1 << 16;

    private final SourceFile file;
    private final InputStream in;
    private final ChosenColumns columns;
    private final long longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    JsonLinesParts(SourceFile file, InputStream in, ChosenColumns columns) {
        this.file = file;
        this.in = in;
        this.columns = columns;
        this.longest = Math.max(LEAST, ESCAPED * file.limits().textCharacters());
    }

    @Override
    public Optional<Outcome> next() throws IOException {
        while (readLine()) {
            number++;
            if (line.size() > longest) {
                return Optional.of(file.part(number).notRead("line too long"));
            }
            String json = line.toString(StandardCharsets.UTF_8).strip();
            if (!json.isEmpty() && !json.equals("\uFEFF")) {
                return Optional.of(outcome(json.startsWith("\uFEFF") ? json.substring(1) : json));
            }
        }
        return Optional.empty();
    }

    private Outcome outcome(String json) {
        try {
            return Row.report(file, number, values(json), columns);
        } catch (IOException e) {
            return file.part(number).notRead("no JSON object");
        }
    }

    private boolean readLine() throws IOException {
        line.reset();
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (line.size() <= longest) {
                line.write(c);
            }
            c = in.read();
        }
        return true;
    }

    /** Texts and numbers by their keys; those of an object within by both keys with a dot between: {@code source.name}. */
    private static Map<String, String> values(String json) throws IOException {
        Map<String, String> values = new HashMap<>();
        Deque<String> prefixes = new ArrayDeque<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            prefixes.push("");
            while (!prefixes.isEmpty()) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    throw new IOException("breaks off");
                } else if (token == JsonToken.END_OBJECT) {
                    prefixes.pop();
                } else if (token == JsonToken.FIELD_NAME) {
                    value(parser, prefixes, values);
                }
            }
        }
        return values;
    }

    private static void value(JsonParser parser, Deque<String> prefixes, Map<String, String> values)
            throws IOException {
        String name = prefixes.element() + parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            prefixes.push(name + ".");
        } else if (token == JsonToken.START_ARRAY) {
            values.putIfAbsent(name, texts(parser));
        } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            values.putIfAbsent(name, parser.getText());
        }
    }

    /** The texts of a list, such as several authors. */
    private static String texts(JsonParser parser) throws IOException {
        StringBuilder texts = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new IOException("breaks off");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 1 && token == JsonToken.VALUE_STRING) {
                texts.append(texts.length() == 0 ? "" : ", ").append(parser.getText());
            }
        }
        return texts.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
