package dev.whence.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the XML of an OpenDocument text and collects its blocks. */
final class OpenDocumentBody implements NodeFilter {
    private static final Set<String> LEFT_OUT =
            Set.of("office:annotation", "text:tracked-changes", "text:note", "text:table-of-content", "office:forms");
    private static final int MOST_BLANKS = 40;

    private final DocumentText text = new DocumentText();
    private final StringBuilder line = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int paragraphs;
    private int items;
    private int tables;

    private OpenDocumentBody() {}

    static DocumentText read(Document content) {
        OpenDocumentBody body = new OpenDocumentBody();
        Optional.ofNullable(content.selectFirst("office|body > office|text")).ifPresent(root -> root.filter(body));
        return body.text;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && paragraphs > 0) {
            line.append(words.getWholeText().replaceAll("[\\n\\t ]+", " "));
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.tagName();
        if (LEFT_OUT.contains(name)) {
            return FilterResult.SKIP_CHILDREN;
        }
        switch (name) {
            case "text:p", "text:h" -> {
                if (paragraphs++ == 0) {
                    line.setLength(0);
                }
            }
            case "text:s" -> line.append(" ".repeat(blanks(element.attr("text:c"))));
            case "text:tab" -> line.append('\t');
            case "text:line-break" -> line.append('\n');
            case "text:list-item" -> items++;
            case "table:table" -> tables++;
            case "table:table-row" -> cells.clear();
            case "table:table-cell" -> cell.setLength(0);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        switch (element.tagName()) {
            case "text:p", "text:h" -> {
                if (--paragraphs == 0) {
                    block(element);
                }
            }
            case "text:list-item" -> items--;
            case "table:table" -> tables--;
            case "table:table-cell" -> cells.add(cell.toString().strip().replaceAll("\\s+", " "));
            case "table:table-row" -> text.row(cells);
            default -> {}
        }
    }

    private void block(Element element) {
        String words = line.toString();
        boolean title = element.tagName().equals("text:h")
                || element.attr("text:style-name").equals("Title");
        if (tables > 0) {
            cell.append(words).append(' ');
        } else if (items > 0) {
            text.item(words);
        } else if (title) {
            text.heading(words);
        } else {
            text.paragraph(words);
        }
    }

    private static int blanks(String count) {
        return count.matches("\\d{1,4}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
    }
}
