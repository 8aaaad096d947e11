package dev.whence.language;

import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads a report's text into paragraphs, sentences and tokens. Tags are the dear part: only paragraphs in which some
 * sentence asks for them get any. Safe for several threads.
 */
public final class ProseReader {
    private final Tokenizer tokenizer;
    private final SentenceSplitter sentenceSplitter;
    private final ParagraphSplitter paragraphSplitter = new ParagraphSplitter();
    private final Tagger tagger;

    /** Loads the word lists; the tagger's model is handed in. */
    public ProseReader(Tagger tagger) {
        this.tokenizer = new Tokenizer(WordList.load(ProseReader.class, "abbreviations.txt"));
        this.sentenceSplitter = new SentenceSplitter(WordList.load(ProseReader.class, "sentence-openers.txt"));
        this.tagger = tagger;
    }

    /**
     * Reads a report.
     *
     * @param needsTags asked of each sentence; where it says yes for one, its whole paragraph is tagged
     */
    public Prose read(Report report, Predicate<Sentence> needsTags) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int sentences = 0;
        for (ParagraphSplitter.Block block : blocks(report)) {
            List<Sentence> found = sentences(report.text(), block, paragraphs.size(), sentences);
            if (found.isEmpty()) {
                continue;
            }
            if (found.stream().anyMatch(needsTags)) {
                found = found.stream().map(tagger::tag).toList();
            }
            paragraphs.add(new Paragraph(paragraphs.size(), block.kind(), block.span(), found));
            sentences += found.size();
        }
        return new Prose(report, paragraphs);
    }

    private List<ParagraphSplitter.Block> blocks(Report report) {
        List<ParagraphSplitter.Block> blocks = new ArrayList<>();
        TextSpan headline = report.headline().orElse(new TextSpan(0, 0));
        if (headline.length() > 0) {
            blocks.add(new ParagraphSplitter.Block(Paragraph.Kind.HEADLINE, headline));
        }
        for (TextSpan body : report.body()) {
            for (ParagraphSplitter.Block block : paragraphSplitter.blocks(report.text(), body)) {
                if (!headline.overlaps(block.span())) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private List<Sentence> sentences(String text, ParagraphSplitter.Block block, int paragraph, int firstIndex) {
        List<Token> tokens = tokenizer.tokens(text, block.span());
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int to : sentenceSplitter.ends(tokens)) {
            if (to > from) {
                TextSpan span = new TextSpan(
                        tokens.get(from).start(), tokens.get(to - 1).end());
                sentences.add(new Sentence(
                        firstIndex + sentences.size(), paragraph, block.kind(), span, tokens.subList(from, to)));
            }
            from = to;
        }
        return sentences;
    }
}
