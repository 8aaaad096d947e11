package dev.whence.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, linked text and prose each element of a page holds, counted in one walk. */
final class Weights {
    /** Linked characters and all characters but blanks, and the characters of paragraphs long enough to be prose. */
    record Weight(int text, int linked, int prose) {
        static final Weight NONE = new Weight(0, 0, 0);

        Weight plus(Weight other) {
            return new Weight(text + other.text, linked + other.linked, prose + other.prose);
        }

        /** The share of text that is in links, 0 where there is no text. */
        double linkShare() {
            return text == 0 ? 0 : (double) linked / text;
        }
    }

    private static final int SHORTEST_PROSE = 30;

    private final Map<Element, Weight> weights = new IdentityHashMap<>();

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
                    Weight weight = open.pop().close(block);
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
            if (!block) {
                inline += weight.text();
                inlineLinked += weight.linked();
            }
        }

        Weight close(boolean block) {
            int own = inline - inlineLinked;
            if (block && own >= SHORTEST_PROSE && inlineLinked <= inline / 2) {
                prose += own;
            }
            return new Weight(text, linked, prose);
        }
    }
}
