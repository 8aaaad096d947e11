package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All signs of a text, by the names that {@code weights.txt} gives them, the cheap ones first. */
public final class Signs {
    /** What stands above the prose of a report; what else speaks for a border weighs otherwise below one. */
    private static final List<String> HEADS = List.of("dateline", "credit", "title", "site", "masthead", "head");

    private final Map<String, Sign> byName = new LinkedHashMap<>();
    private final Sign headed;

    private Signs(SplitText text) {
        Openings openings = new Openings(text);
        heads(text, openings);
        this.headed = headed(HEADS.stream().map(byName::get).toList());
        byName.put(
                "unlike-opening", new UnlikeOpeningSign(headed, !text.blocks().isEmpty()));
        openings(text, openings);
        words(text);
        byName.put("closing", new ClosingSign(text));
    }

    public static Signs of(SplitText text) {
        return new Signs(text);
    }

    private void heads(SplitText text, Openings openings) {
        int blocks = text.blocks().size();
        DatelineSign datelines = new DatelineSign(text, openings);
        byName.put("dateline", datelines.withDay());
        byName.put("credit", datelines.withAgencyAlone());
        byName.put("title", remembered(new TitleSign(text, openings), blocks));
        byName.put("site", remembered(new SiteTitleSign(text, openings), blocks));
        byName.put("masthead", remembered(new MastheadSign(text, openings), blocks));
        byName.put("head", remembered(new HeadSign(text, openings), blocks));
    }

    private void openings(SplitText text, Openings openings) {
        ForeshadowSign topics = new ForeshadowSign(text, openings);
        ContinuingSign continuing = new ContinuingSign(text, openings);
        byName.put("quotation", new QuotationSign(text, openings));
        byName.put("continuing", continuing.atOnce());
        byName.put("continuing-below", continuing.belowHeading());
        byName.put("count", new CountSign(text));
        byName.put("separator", new SeparatorSign(text));
        byName.put("lead", new LeadSign(text, openings));
        byName.put("tells-paper", later(() -> new TellsPaperSign(text, openings)));
        byName.put("looks-back", topics.looksBack());
        byName.put("foreshadows", topics.foreshadows());
        byName.put("post", new PostSign(text));
        byName.put("echo", new EchoSign(text, openings));
        byName.put("copy-begins", later(() -> new CopySign(text, openings)));
    }

    /** What looks at all words of the text is made when it is first asked for, which in most files is never. */
    private void words(SplitText text) {
        Supplier<Names> names = once(() -> Names.of(text));
        Supplier<LexicalBreak> words = once(() -> new LexicalBreak(text));
        byName.put("new-names", later(() -> new NewNamesSign(text, names.get())));
        byName.put("name-bond", later(() -> new NameBondSign(text, names.get())));
        byName.put("fresh-names", later(() -> new FreshNameSign(text, names.get())));
        byName.put("foreign-words", later(() -> words.get().foreign()));
        byName.put("word-valley", later(() -> words.get().valley()));
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        List<T> made = new ArrayList<>(1);
        return () -> {
            if (made.isEmpty()) {
                made.add(maker.get());
            }
            return made.get(0);
        };
    }

    private static Sign later(Supplier<Sign> maker) {
        Supplier<Sign> sign = once(maker);
        return block -> sign.get().before(block);
    }

    /** The heads are asked for more than once. */
    private static Sign remembered(Sign sign, int blocks) {
        double[] strengths = new double[blocks];
        Arrays.fill(strengths, Double.NaN);
        return block -> {
            if (Double.isNaN(strengths[block])) {
                strengths[block] = sign.before(block);
            }
            return strengths[block];
        };
    }

    private static Sign headed(List<Sign> heads) {
        return block -> {
            for (Sign head : heads) {
                if (head.before(block) > 0) {
                    return 1;
                }
            }
            return 0;
        };
    }

    /** By their names, the cheap ones first. */
    Map<String, Sign> byName() {
        return Collections.unmodifiableMap(byName);
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
