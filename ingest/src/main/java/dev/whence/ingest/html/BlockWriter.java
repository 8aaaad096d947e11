package dev.whence.ingest.html;

import dev.whence.ingest.html.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks an element and writes its text as blocks. List items and table rows are one block each, whatever blocks they
 * hold; an item or a table that holds whole paragraphs (a live blog, a page laid out in a table) is a mere container.
 */
final class BlockWriter implements NodeVisitor {
    private static final int LONGEST_ITEM = 600;
    private static final int LONGEST_CELL = 400;
    private static final String CELL_BORDER = " | ";

    private record Open(Element element, Kind kind) {}

    private final Weights weights;
    private final Optional<Element> headline;
    private final List<Block> blocks = new ArrayList<>();
    private final LineBuilder line = new LineBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private int links;
    private int preformatted;
    private int listDepth;
    private int group;
    private boolean inHeadline;
    private boolean startedRow;

    private BlockWriter(Weights weights, Optional<Element> headline) {
        this.weights = weights;
        this.headline = headline;
    }

    static List<Block> write(Element root, Weights weights, Optional<Element> headline) {
        BlockWriter writer = new BlockWriter(weights, headline);
        root.traverse(writer);
        writer.flush();
        return writer.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0 && kind() == Kind.PARAGRAPH) {
                line.verbatim(text.getWholeText());
            } else {
                line.append(text.getWholeText(), links > 0);
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        switch (element.normalName()) {
            case "a" -> links++;
            case "br" -> lineBreak();
            case "q" -> line.append("“", links > 0);
            case "pre" -> {
                border();
                preformatted++;
            }
            case "ul", "ol", "table", "dl" -> {
                flush();
                group += listDepth++ == 0 ? 1 : 0;
            }
            case "li" -> openIf(isItem(element), element, Kind.ITEM);
            case "tr" -> openIf(isRow(element), element, Kind.ROW);
            case "td", "th", "dd" -> cell();
            case "dt" -> flush();
            case "figcaption", "caption" -> openIf(true, element, Kind.CAPTION);
            default -> enterOther(element);
        }
    }

    private void enterOther(Element element) {
        if (Blocks.isHeading(element)) {
            openIf(kind() == Kind.PARAGRAPH, element, Kind.HEADING);
            inHeadline = headline.isPresent() && headline.get().equals(element);
        } else if (Blocks.isBlock(element)) {
            border();
        }
    }

    private void leave(Element element) {
        switch (element.normalName()) {
            case "a" -> links--;
            case "q" -> line.append("”", links > 0);
            case "pre" -> {
                border();
                preformatted--;
            }
            case "ul", "ol", "table", "dl" -> {
                flush();
                listDepth--;
            }
            case "td", "th", "dt" -> line.blank();
            case "dd" -> flush(Kind.ROW);
            default -> {
                if (Blocks.isBlock(element)) {
                    border();
                }
            }
        }
        if (!open.isEmpty() && open.element().element().equals(element)) {
            flush();
            open.pop();
            inHeadline = false;
        }
    }

    private void openIf(boolean condition, Element element, Kind kind) {
        if (condition) {
            flush();
            open.push(new Open(element, kind));
        } else {
            border();
        }
    }

    private Kind kind() {
        return open.isEmpty() ? Kind.PARAGRAPH : open.element().kind();
    }

    // A block ends at the border of an element, but in an item, a row or a heading there is only a blank.
    private void border() {
        if (kind() == Kind.PARAGRAPH) {
            flush();
        } else {
            line.blank();
        }
    }

    private void cell() {
        if (kind() == Kind.ROW && open.element().element().normalName().equals("tr")) {
            if (startedRow) {
                line.mark(CELL_BORDER);
            }
            startedRow = true;
        } else if (kind() == Kind.PARAGRAPH && !line.isEmpty()) {
            line.mark(CELL_BORDER);
        }
    }

    private void lineBreak() {
        if (kind() != Kind.PARAGRAPH && kind() != Kind.CAPTION) {
            line.blank();
        } else if (line.endsWith('\n') && preformatted == 0) {
            flush();
        } else {
            line.lineBreak();
        }
    }

    private void flush() {
        flush(kind());
    }

    private void flush(Kind kind) {
        startedRow = false;
        boolean empty = line.isEmpty();
        double linkShare = line.linkShare();
        String text = line.take();
        if (empty || text.isEmpty()) {
            return;
        }
        Kind real = kind == Kind.ROW && !text.contains(CELL_BORDER.strip()) && open.isEmpty() ? Kind.PARAGRAPH : kind;
        blocks.add(new Block(real, real == Kind.ROW ? trimRow(text) : text, group, linkShare, inHeadline));
    }

    // "Northern | 12 | |" has two empty cells at its end.
    private static String trimRow(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    private boolean isItem(Element item) {
        Weights.Weight weight = weights.weight(item);
        return weight.text() <= LONGEST_ITEM && weight.titles() == 0 && weight.paragraphs() < 3;
    }

    private boolean isRow(Element row) {
        for (Element cell : row.children()) {
            if (weights.weight(cell).prose() > LONGEST_CELL
                    || weights.weight(cell).tables() > 0) {
                return false;
            }
        }
        return true;
    }
}
