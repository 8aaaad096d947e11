package dev.whence.ingest.html;

import dev.whence.ingest.about.Dateline;
import dev.whence.ingest.about.HeadLines;
import dev.whence.ingest.decode.DecodedText;
import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.language.LanguageTag;
import dev.whence.report.About;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the article out of a page: parse, take furniture out, find the heart, write its blocks. */
public final class HtmlPage {
    private static final double LITTLE = 0.3;
    private static final int LONGEST_STANDFIRST = 1000;

    private HtmlPage() {}

    /**
     * The article of the page with these bytes.
     *
     * @param depth how deep elements may nest; what is deeper is read as if it stood at that depth
     * @param mostTags how many tags the page may hold
     * @throws UnreadableException if the bytes are no text, the page has more tags, or holds no article
     */
    public static Article read(byte[] bytes, int depth, int mostTags) throws UnreadableException {
        DecodedText source = TextDecoder.decode(bytes, DeclaredCharset.of(bytes));
        long tags = source.text().chars().filter(c -> c == '<').count();
        if (tags > mostTags) {
            throw new UnreadableException(
                    String.format(Locale.ROOT, "page too complex (%,d tags; limit %,d)", tags, mostTags));
        }
        Parser parser = Parser.htmlParser().setMaxDepth(depth);
        Document page = parser.parseInput(source.text(), "");
        return article(page, source.warnings());
    }

    private static Article article(Document page, List<String> warnings) throws UnreadableException {
        About told = JsonLd.read(page).orElse(MetaTags.read(page));
        Element body = page.body();
        Furniture.removeInvisible(body);
        Furniture.removeForeign(body);
        Weights all = Weights.of(body);
        Heart heart = Heart.of(page, all);
        About time = VisibleHints.time(heart.article().orElse(body));
        List<String> bylines = Furniture.remove(body, heart, all);
        List<Block> blocks = BlockFilter.filter(blocks(body, heart));
        if (blocks.stream().noneMatch(HtmlPage::isText)) {
            throw new UnreadableException("no article text found in the page");
        }
        StringBuilder text = new StringBuilder();
        Optional<TextSpan> headline = join(blocks, text);
        String whole = text.toString();
        About about = told.orElse(time)
                .orElse(VisibleHints.page(page, headline.map(span -> span.of(whole))))
                .orElse(HeadLines.read(String.join("\n", bylines), 0, false))
                .orElse(HeadLines.read(whole, headline.map(TextSpan::end).orElse(0), false))
                .orElse(Dateline.read(whole, headline.map(TextSpan::end).orElse(0)));
        return new Article(whole, headline, about, language(page), warnings);
    }

    private static List<Block> blocks(Element body, Heart heart) {
        Weights weights = Weights.of(body);
        Element root = heart.article().orElseGet(() -> DensePart.of(body, weights));
        Optional<Element> headline = heart.headline();
        if (headline.isEmpty() || Blocks.within(headline.get(), root)) {
            return BlockWriter.write(root, weights, headline);
        }
        Element both = headline.get();
        while (!Blocks.within(root, both)) {
            both = Optional.ofNullable(both.parent()).orElse(body);
        }
        int more = weights.weight(both).text() - weights.weight(root).text();
        if (!both.equals(body) && more <= LITTLE * weights.weight(root).text()) {
            return BlockWriter.write(both, weights, headline);
        }
        List<Block> blocks =
                new ArrayList<>(BlockWriter.write(opening(headline.get(), root, weights), weights, headline));
        blocks.addAll(BlockWriter.write(root, weights, headline));
        return blocks;
    }

    /** The headline, with the standfirst below it where they stand together away from the article. */
    private static Element opening(Element headline, Element root, Weights weights) {
        Element parent = Optional.ofNullable(headline.parent()).orElse(headline);
        boolean together =
                !Blocks.within(root, parent) && weights.weight(parent).text() <= LONGEST_STANDFIRST;
        return together && weights.weight(parent).linkShare() < LITTLE ? parent : headline;
    }

    private static boolean isText(Block block) {
        return block.kind() != Block.Kind.HEADING && block.text().indexOf(' ') > 0;
    }

    /** Appends the blocks to a text; gives where the headline among them stands in it. */
    static Optional<TextSpan> join(List<Block> blocks, StringBuilder text) {
        Optional<TextSpan> headline = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0) {
                text.append(block.follows(blocks.get(i - 1)) ? "\n" : "\n\n");
            }
            int start = text.length();
            text.append(block.kind() == Block.Kind.ITEM ? "• " : "").append(block.text());
            if (block.headline() && headline.isEmpty()) {
                headline = Optional.of(new TextSpan(start, text.length()));
            }
        }
        return headline;
    }

    private static Optional<String> language(Document page) {
        return LanguageTag.language(page.select("html").attr("lang"));
    }
}
