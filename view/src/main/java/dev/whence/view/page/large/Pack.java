package dev.whence.view.page.large;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Parts of the page that wait together: deflated, in Base64, as the script unpacks them.
 *
 * @param text the parts
 * @param ids what can be pointed to in each part, with spaces between, and bars between parts
 */
public record Pack(String text, String ids) {
    /** No text has it: {@code HarmlessWriter} lets no control character through. */
    private static final String BETWEEN = "\u0000";

    /** Cards and headings ({@code k-}, {@code t-}) go with what they belong to. */
    private static final Pattern ID = Pattern.compile(" id=\"([a-z][0-9a-f-]+)\"");

    static Pack of(List<String> parts) {
        return new Pack(
                deflated(String.join(BETWEEN, parts)),
                parts.stream().map(Pack::ids).collect(Collectors.joining("|")));
    }

    private static String ids(String html) {
        return ID.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    private static String deflated(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.BEST_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, raw)) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            raw.end();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
