package dev.whence.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the schema.org data of a page says: the first node whose type is an article or a posting. */
final class JsonLd {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MOST_NODES = 10_000;

    private JsonLd() {}

    static About read(Document page) {
        About about = About.NOTHING;
        for (Element script : page.select("script[type^=application/ld+json]")) {
            for (JsonNode node : articles(script.data())) {
                about = about.orElse(about(node));
            }
        }
        return about;
    }

    private static List<JsonNode> articles(String json) {
        List<JsonNode> articles = new ArrayList<>();
        Deque<JsonNode> queue = new ArrayDeque<>();
        try {
            queue.add(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // Broken data is common and says nothing.
            return articles;
        }
        int seen = 0;
        while (!queue.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = queue.remove();
            if (node.isArray()) {
                node.forEach(queue::add);
            } else if (isArticle(node)) {
                articles.add(node);
            } else if (node.isObject()) {
                queue.add(node.path("@graph"));
                queue.add(node.path("mainEntity"));
            }
        }
        return articles;
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type")).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("Report"));
    }

    private static About about(JsonNode node) {
        AboutBuilder about = new AboutBuilder(Provenance.JSON_LD);
        put(about, Field.TITLE, names(node.path("headline")));
        put(about, Field.TITLE, names(node.path("name")));
        put(about, Field.OUTLET, names(node.path("publisher")));
        put(about, Field.OUTLET, names(node.path("sourceOrganization")));
        put(about, Field.AUTHOR, names(node.path("author")));
        put(about, Field.DATE, names(node.path("datePublished")));
        put(about, Field.DATE, names(node.path("dateCreated")));
        put(about, Field.URL, names(node.path("url")));
        put(about, Field.URL, names(node.path("mainEntityOfPage")));
        return about.build();
    }

    private static void put(AboutBuilder about, Field field, List<String> values) {
        List<String> real = values.stream()
                .map(value -> Parser.unescapeEntities(value, false).strip())
                .filter(value -> !value.isEmpty())
                .filter(value -> field == Field.URL || !isAddress(value))
                .toList();
        Optional<String> value = field == Field.AUTHOR
                ? Optional.of(real.stream().distinct().collect(Collectors.joining(", ")))
                : real.stream().findFirst();
        value.filter(v -> field != Field.URL || isAddress(v)).ifPresent(v -> about.put(field, v));
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    /** The texts of a value that may be a text, a thing with a name or an id, or a list of these. */
    private static List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        for (JsonNode one : all) {
            if (one.isTextual()) {
                names.add(one.textValue());
            } else if (one.isObject()) {
                JsonNode name = one.hasNonNull("name") ? one.path("name") : one.path("@id");
                names.addAll(texts(name));
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        Iterable<JsonNode> all = value.isArray() ? value : List.of(value);
        for (JsonNode one : all) {
            if (one.isTextual()) {
                texts.add(one.textValue());
            }
        }
        return texts;
    }
}
