package dev.whence.ingest.rows;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.SourceFile;
import dev.whence.ingest.html.HtmlText;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a report of a row. */
final class Row {
    private static final Pattern ELEMENT =
            Pattern.compile("<(?:p|br|div|a|span|h[1-6]|ul|li|b|i|strong|em)\\b[^>]{0,300}>");

    private Row() {}

    /**
     * @param number of the row, from 1 on
     * @param values what stands in the row, by the names of the columns
     */
    static Outcome report(SourceFile file, long number, Map<String, String> values, ChosenColumns columns) {
        SourceFile part = file.part(number);
        Optional<String> column = columns.textAmong(values.keySet());
        String body = column.map(values::get).map(String::strip).orElse("");
        if (body.isEmpty()) {
            return part.notRead(column.map(name -> "no text in " + name).orElse("no column of texts"));
        }
        AboutBuilder about = new AboutBuilder(Provenance.COLUMN);
        for (Field field : Field.values()) {
            columns.among(field, values.keySet()).map(values::get).ifPresent(value -> about.put(field, value));
        }
        About known = about.build();
        int depth = (int) file.limits().of(Limit.HTML_DEPTH);
        String plain = ELEMENT.matcher(body).find() ? HtmlText.of(body, depth) : body;
        Optional<String> title = known.title().map(sourced -> sourced.value()).filter(words -> !plain.isBlank());
        boolean repeated = title.filter(plain::startsWith).isPresent();
        String text =
                title.filter(words -> !repeated).map(words -> words + "\n\n").orElse("") + plain;
        Optional<TextSpan> headline = title.map(words -> new TextSpan(0, words.length()));
        try {
            return new Extracted(text, headline, known, About.NOTHING, Optional.empty(), List.of()).report(part);
        } catch (UnreadableException e) {
            return part.notRead(e.reason());
        }
    }
}
