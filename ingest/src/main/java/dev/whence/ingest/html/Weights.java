package dev.whence.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, linked text and prose each element of a page holds, counted in one walk. */
final class Weights {
    /**
     * Counts over an element and all in it.
     *
     * @param text characters but blanks
     * @param linked those of them that stand in links
     * @param prose those of blocks that are long enough for prose and no mere links
     * @param titles headings of the first four ranks and {@code <time>}
     * @param paragraphs {@code <p>}
     * @param structures tables, lists, paragraphs and {@code <h1>}
     * @param tables tables and {@code <h1>}, which in a cell tell of a page laid out in a table
     */
    record Weight(int text, int linked, int prose, int titles, int paragraphs, int structures, int tables) {
        static final Weight NONE = new Weight(0, 0, 0, 0, 0, 0, 0);

        /** The share of text that is in links, 0 where there is no text. */
        double linkShare() {
            return text == 0 ? 0 : (double) linked / text;
        }
    }

    private static final int SHORTEST_PROSE = 30;
    private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4", "time");
    private static final Set<String> STRUCTURES = Set.of("table", "ul", "ol", "dl", "h1", "p");

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

    private Weights() {}

    static Weights of(Element root) {
        Weights result = new Weights();
        Deque<Sum> open = new ArrayDeque<>();
        open.push(new Sum());
        root.traverse(new NodeVisitor() {
            private int links = 0;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    open.element().text(letters(text.getWholeText()), links > 0);
                } else if (node instanceof Element element) {
                    links += element.normalName().equals("a") ? 1 : 0;
                    open.push(new Sum());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    links -= element.normalName().equals("a") ? 1 : 0;
                    boolean block = Blocks.isBlock(element);
                    Weight weight = open.pop().close(element.normalName(), block);
                    result.weights.put(element, weight);
                    open.element().add(weight, block);
                }
            }
        });
        return result;
    }

    Weight weight(Element element) {
        return weights.getOrDefault(element, Weight.NONE);
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The sums of one open element; {@code inline} is text in it that no block inside of it holds. */
    private static final class Sum {
        private int text;
        private int linked;
        private int prose;
        private int inline;
        private int inlineLinked;
        private int titles;
        private int paragraphs;
        private int structures;
        private int tables;

        void text(int letters, boolean link) {
            text += letters;
            inline += letters;
            if (link) {
                linked += letters;
                inlineLinked += letters;
            }
        }

        void add(Weight weight, boolean block) {
            text += weight.text();
            linked += weight.linked();
            prose += weight.prose();
            titles += weight.titles();
            paragraphs += weight.paragraphs();
            structures += weight.structures();
            tables += weight.tables();
            if (!block) {
                inline += weight.text();
                inlineLinked += weight.linked();
            }
        }

        Weight close(String tag, boolean block) {
            int own = inline - inlineLinked;
            if (block && own >= SHORTEST_PROSE && inlineLinked <= inline / 2) {
                prose += own;
            }
            titles += TITLES.contains(tag) ? 1 : 0;
            paragraphs += tag.equals("p") ? 1 : 0;
            structures += STRUCTURES.contains(tag) ? 1 : 0;
            tables += tag.equals("table") || tag.equals("h1") ? 1 : 0;
            return new Weight(text, linked, prose, titles, paragraphs, structures, tables);
        }
    }
}
