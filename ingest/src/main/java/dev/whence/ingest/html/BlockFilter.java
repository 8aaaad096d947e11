package dev.whence.ingest.html;

import dev.whence.ingest.html.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of the blocks what reads as furniture, whatever element it stood in: "4 min read", "Read more: …", lists of
 * links to other articles with their headings, credits of pictures, and headings that nothing follows.
 */
final class BlockFilter {
    private static final LinePatterns FURNITURE = LinePatterns.load("furniture-lines.txt");
    private static final LinePatterns RELATED = LinePatterns.load("related-headings.txt");
    private static final double ALL_LINK = 0.9;
    private static final int SHORT = 160;

    private BlockFilter() {}

    static List<Block> filter(List<Block> blocks) {
        return withoutTrailingHeadings(withoutLinkLists(withoutRelated(withoutFurniture(blocks))));
    }

    private static List<Block> withoutFurniture(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean caption = block.kind() == Kind.CAPTION;
            String text = caption ? PhotoCredit.strip(block.text()) : block.text();
            boolean credit = !block.headline()
                    && block.text().length() <= SHORT
                    && PhotoCredit.strip(block.text()).isEmpty();
            boolean furniture = credit || !block.headline() && block.kind() != Kind.ROW && FURNITURE.match(text);
            if (!furniture && !text.isEmpty()) {
                kept.add(caption ? new Block(Kind.CAPTION, text, block.group(), block.linkShare(), false) : block);
            }
        }
        return kept;
    }

    private static List<Block> withoutRelated(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean related = false;
        for (Block block : blocks) {
            boolean title = block.kind() == Kind.HEADING
                    || block.kind() == Kind.PARAGRAPH && block.text().length() < 40;
            if (title && !block.headline() && RELATED.match(block.text())) {
                related = true;
                continue;
            }
            related = related && couldBeLinkedTitle(block);
            if (!related) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean couldBeLinkedTitle(Block block) {
        boolean title = block.text().length() <= SHORT && !block.endsLikeProse();
        return block.kind() == Kind.ITEM || title && block.linkShare() >= ALL_LINK;
    }

    private static List<Block> withoutLinkLists(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at + 1;
            while (end < blocks.size() && blocks.get(end).follows(blocks.get(at))) {
                end++;
            }
            List<Block> run = blocks.subList(at, end);
            boolean links = run.stream().allMatch(BlockFilter::isLinkAlone);
            if (!links) {
                kept.addAll(run);
            }
            at = end;
        }
        return kept;
    }

    private static boolean isLinkAlone(Block block) {
        boolean text = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.ITEM;
        return text && block.linkShare() >= ALL_LINK && !block.endsLikeProse();
    }

    private static List<Block> withoutTrailingHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0
                && blocks.get(end - 1).kind() == Kind.HEADING
                && !blocks.get(end - 1).headline()) {
            end--;
        }
        return blocks.subList(0, end);
    }
}
