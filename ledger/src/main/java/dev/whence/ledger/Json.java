package dev.whence.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.whence.passage.SharedWords;
import dev.whence.report.TextSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few shapes of JSON that the ledger keeps in text columns. Streams, since binding would cost start-up time. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** {@code [[0,12],[15,99]]} */
    static String spans(List<TextSpan> spans) {
        return write(json -> {
            json.writeStartArray();
            for (TextSpan span : spans) {
                json.writeStartArray();
                json.writeNumber(span.start());
                json.writeNumber(span.end());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<TextSpan> spans(String text) {
        List<TextSpan> spans = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                int start = json.nextIntValue(-1);
                int end = json.nextIntValue(-1);
                spans.add(new TextSpan(start, end));
                expect(json, JsonToken.END_ARRAY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spans;
    }

    /** {@code [[0,12,40,52],[15,99,60,144]]}: start and end on the one side, start and end on the other. */
    static String shared(List<SharedWords> shared) {
        return write(json -> {
            json.writeStartArray();
            for (SharedWords words : shared) {
                json.writeStartArray();
                json.writeNumber(words.from().start());
                json.writeNumber(words.from().end());
                json.writeNumber(words.to().start());
                json.writeNumber(words.to().end());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static List<SharedWords> shared(String text) {
        List<SharedWords> shared = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.START_ARRAY) {
                TextSpan from = new TextSpan(json.nextIntValue(-1), json.nextIntValue(-1));
                TextSpan to = new TextSpan(json.nextIntValue(-1), json.nextIntValue(-1));
                shared.add(new SharedWords(from, to));
                expect(json, JsonToken.END_ARRAY);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shared;
    }

    /** {@code ["odd grammar"]} */
    static String texts(List<String> texts) {
        return write(json -> {
            json.writeStartArray();
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        });
    }

    static List<String> texts(String text) {
        List<String> texts = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            expect(json, JsonToken.START_ARRAY);
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** {@code {"claims":12,"reports":5}}; the keys in the map's order. */
    static String object(Map<String, ?> values) {
        return write(json -> {
            json.writeStartObject();
            for (Map.Entry<String, ?> entry : values.entrySet()) {
                json.writeFieldName(entry.getKey());
                if (entry.getValue() instanceof Number number) {
                    json.writeNumber(number.longValue());
                } else {
                    json.writeString(String.valueOf(entry.getValue()));
                }
            }
            json.writeEndObject();
        });
    }

    /** An object of texts, in its order. */
    static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            expect(json, JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                expect(json, JsonToken.VALUE_STRING);
                fields.put(name, json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw new IOException("Expected " + token + " at " + json.currentLocation());
        }
    }

    private static String write(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}
