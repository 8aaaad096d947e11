package dev.whence.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The text of a piece of HTML that is text as a whole, such as the body of a mail: nothing is looked for in it. */
public final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/][^<>]{0,500}>|&(?:#\\w{1,7}|\\w{2,10});");

    private HtmlText() {}

    /** Whether the words hold elements or entities. */
    public static boolean isMarkup(String words) {
        return MARKUP.matcher(words).find();
    }

    /** @param depth how deep elements may nest; what is deeper is read as if it stood at that depth */
    public static String of(String html, int depth) {
        Document page = Parser.htmlParser().setMaxDepth(depth).parseInput(html, "");
        Furniture.removeInvisible(page.body());
        Furniture.removeForeign(page.body());
        List<Block> blocks = BlockWriter.write(page.body(), Weights.of(page.body()), Optional.empty());
        StringBuilder text = new StringBuilder();
        HtmlPage.join(blocks, text);
        return text.toString();
    }
}
