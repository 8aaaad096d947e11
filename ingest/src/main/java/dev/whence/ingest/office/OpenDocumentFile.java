package dev.whence.ingest.office;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes an OpenDocument file apart: the text and the properties are XML files in a zip archive, or both are one XML file.
 * They are parsed by jsoup, which knows no entities but those of XML itself and opens nothing.
 */
final class OpenDocumentFile {
    private static final String CONTENT = "content.xml";
    private static final String META = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> READ = Set.of(CONTENT, META, MANIFEST);
    private static final int DEEPEST = 512;

    private OpenDocumentFile() {}

    static Extracted of(byte[] bytes, ReadingLimits limits) throws IOException, UnreadableException {
        if (!isZip(bytes)) {
            Document both = parse(utf8(bytes));
            return extracted(both, both);
        }
        Map<String, String> parts = parts(bytes, limits);
        if (parts.getOrDefault(MANIFEST, "").contains("encryption-data")) {
            throw new UnreadableException("encrypted, needs a password");
        }
        String content = Optional.ofNullable(parts.get(CONTENT))
                .orElseThrow(() -> new UnreadableException("damaged, or no OpenDocument text (no content.xml in it)"));
        return extracted(parse(content), parse(parts.getOrDefault(META, "")));
    }

    private static Extracted extracted(Document content, Document meta) {
        return OpenDocumentBody.read(content).with(properties(meta), Optional.empty());
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static Map<String, String> parts(byte[] bytes, ReadingLimits limits)
            throws IOException, UnreadableException {
        long allowed = limits.of(Limit.FILE_BYTES);
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > limits.of(Limit.ENTRIES)) {
                    throw new UnreadableException("too many entries in it");
                }
                if (READ.contains(entry.getName())) {
                    byte[] part = zip.readNBytes((int) Math.min(allowed + 1, Integer.MAX_VALUE - 8));
                    if (part.length > allowed) {
                        throw new UnreadableException(
                                entry.getName() + " in it is too large (limit " + Limit.FILE_BYTES.say(allowed) + ")");
                    }
                    parts.putIfAbsent(entry.getName(), utf8(part));
                }
            }
        }
        return parts;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Document parse(String xml) {
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    }

    private static About properties(Document meta) {
        AboutBuilder about = new AboutBuilder(Provenance.DOCUMENT_PROPERTIES);
        put(about, Field.TITLE, meta, "dc|title");
        put(about, Field.AUTHOR, meta, "meta|initial-creator");
        put(about, Field.AUTHOR, meta, "dc|creator");
        put(about, Field.DATE, meta, "meta|creation-date");
        put(about, Field.DATE, meta, "dc|date");
        return about.build();
    }

    private static void put(AboutBuilder about, Field field, Document meta, String tag) {
        Optional.ofNullable(meta.selectFirst("office|meta > " + tag))
                .map(Element::text)
                .ifPresent(value -> about.put(field, value));
    }
}
