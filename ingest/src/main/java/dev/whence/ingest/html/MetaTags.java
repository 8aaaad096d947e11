package dev.whence.ingest.html;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.about.FieldNames;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code <meta>} elements of a page say, by the names in {@code meta-names.txt}. */
final class MetaTags {
    private static final FieldNames NAMES = FieldNames.load(MetaTags.class, "meta-names.txt");

    private MetaTags() {}

    private record Meta(Field field, int rank, String value) {}

    static About read(Document page) {
        List<Meta> all = new ArrayList<>();
        for (Element element : page.select("meta[content]")) {
            String content = element.attr("content");
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = element.attr(attribute);
                Optional<Field> field = NAMES.field(name);
                if (field.isPresent() && fits(field.get(), content)) {
                    all.add(new Meta(field.get(), NAMES.rank(name), content));
                }
            }
        }
        AboutBuilder about = new AboutBuilder(Provenance.HTML_META);
        all.stream().sorted(Comparator.comparingInt(Meta::rank)).forEach(meta -> about.put(meta.field(), meta.value()));
        return about.build();
    }

    // article:author and article:publisher often hold the address of a profile.
    private static boolean fits(Field field, String content) {
        boolean address = content.startsWith("http://") || content.startsWith("https://");
        return address == (field == Field.URL);
    }
}
