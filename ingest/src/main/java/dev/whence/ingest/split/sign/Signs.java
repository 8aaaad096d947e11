package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All signs of a text, by the names that {@code weights.txt} gives them. */
public final class Signs {
    /** What stands above the prose of a report; what else speaks for a border weighs otherwise below one. */
    private static final List<String> HEADS = List.of("title", "dateline", "head", "masthead", "site", "credit");

    private final Map<String, Sign> byName = new LinkedHashMap<>();
    private final Sign headed;

    private Signs(SplitText text) {
        Openings openings = new Openings(text);
        heads(text, openings);
        HEADS.forEach(name -> byName.computeIfPresent(
                name, (same, sign) -> remembered(sign, text.blocks().size())));
        this.headed = headed(HEADS.stream().map(byName::get).toList());
        openings(text, openings);
        words(text, openings);
        byName.put(
                "unlike-opening", new UnlikeOpeningSign(headed, !text.blocks().isEmpty()));
    }

    public static Signs of(SplitText text) {
        return new Signs(text);
    }

    private void heads(SplitText text, Openings openings) {
        DatelineSign datelines = new DatelineSign(text, openings);
        byName.put("dateline", datelines.withDay());
        byName.put("credit", datelines.withAgencyAlone());
        byName.put("head", new HeadSign(text, openings));
        byName.put("title", new TitleSign(text, openings));
        byName.put("site", new SiteTitleSign(text, openings));
        byName.put("masthead", new MastheadSign(text, openings));
    }

    private void openings(SplitText text, Openings openings) {
        ForeshadowSign topics = new ForeshadowSign(text, openings);
        ContinuingSign continuing = new ContinuingSign(text, openings);
        byName.put("echo", new EchoSign(text, openings));
        byName.put("count", new CountSign(text));
        byName.put("lead", new LeadSign(text, openings));
        byName.put("foreshadows", topics.foreshadows());
        byName.put("looks-back", topics.looksBack());
        byName.put("separator", new SeparatorSign(text));
        byName.put("closing", new ClosingSign(text));
        byName.put("continuing", continuing.atOnce());
        byName.put("continuing-below", continuing.belowHeading());
        byName.put("quotation", new QuotationSign(text, openings));
    }

    private void words(SplitText text, Openings openings) {
        Names names = Names.of(text);
        LexicalBreak words = new LexicalBreak(text);
        byName.put("copy-begins", new CopySign(text, openings));
        byName.put("fresh-names", new FreshNameSign(text, names));
        byName.put("new-names", new NewNamesSign(text, names));
        byName.put("name-bond", new NameBondSign(text, names));
        byName.put("foreign-words", words.foreign());
        byName.put("word-valley", words.valley());
    }

    /** The heads are asked for more than once. */
    private static Sign remembered(Sign sign, int blocks) {
        double[] strengths = new double[blocks];
        for (int i = 0; i < blocks; i++) {
            strengths[i] = sign.before(i);
        }
        return block -> strengths[block];
    }

    private static Sign headed(List<Sign> heads) {
        return block -> heads.stream().anyMatch(sign -> sign.before(block) > 0) ? 1 : 0;
    }

    /** The odds that a report begins at the block, as a logarithm. */
    public double odds(int block, Weights weights) {
        boolean head = isHeaded(block);
        double sum = weights.bias(head);
        for (Map.Entry<String, Sign> sign : byName.entrySet()) {
            double weight = weights.of(sign.getKey(), head);
            sum += weight == 0 ? 0 : weight * sign.getValue().before(block);
        }
        return sum;
    }

    /** What speaks most for a border, in words: at most {@code most} of them, the weightiest first. */
    public List<String> reasons(int block, Weights weights, int most) {
        record Reason(String words, double weight) {}
        boolean head = isHeaded(block);
        List<Reason> reasons = new ArrayList<>();
        byName.forEach((name, sign) -> {
            double weight = weights.of(name, head) * sign.before(block);
            weights.wordsFor(name)
                    .filter(words -> weight > 0.3)
                    .ifPresent(words -> reasons.add(new Reason(words, weight)));
        });
        return reasons.stream()
                .sorted(Comparator.comparing(Reason::weight).reversed().thenComparing(Reason::words))
                .limit(most)
                .map(Reason::words)
                .toList();
    }

    public boolean isHeaded(int block) {
        return headed.before(block) > 0;
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** How strongly each sign stands before the block, in the order of {@link #names}. */
    public double[] before(int block) {
        return byName.values().stream().mapToDouble(sign -> sign.before(block)).toArray();
    }
}
