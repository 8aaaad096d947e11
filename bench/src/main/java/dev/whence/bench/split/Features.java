package dev.whence.bench.split;

import dev.whence.ingest.split.sign.Signs;
import dev.whence.ingest.split.text.SplitText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** dump */
final class Features {
    private Features() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int seeds = Integer.parseInt(args[0]);
        int most = Integer.parseInt(args[1]);
        for (int a = 2; a < args.length; a++) {
            Path folder = Path.of(args[a]);
            List<String> texts = Texts.of(folder, false);
            if (Boolean.getBoolean("bodies")) {
                texts = texts.stream().map(Features::body).toList();
            }
            for (int i = 0; i < texts.size(); i++) {
                dump(out, folder + "/single" + i, Joined.of(List.of(texts.get(i))));
            }
            for (int seed = 0; seed <= seeds; seed++) {
                int n = 0;
                for (Joined joined : Joined.shuffled(texts, seed, most)) {
                    dump(out, folder + "/seed" + seed + "-" + n++, joined);
                }
            }
        }
    }

    private static String body(String text) {
        SplitText split = SplitText.of(text);
        for (var block : split.blocks()) {
            if (block.shape() == dev.whence.ingest.split.text.Block.Shape.PROSE) {
                return text.substring(block.start()).replaceFirst("^[^\n]{3,60}(?:--|—|–| - )", "");
            }
        }
        return text;
    }

    private static void dump(PrintStream out, String name, Joined joined) {
        SplitText text = SplitText.of(joined.text());
        Signs signs = Signs.of(text);
        for (int i = 1; i < text.blocks().size(); i++) {
            StringBuilder line = new StringBuilder(name).append('\t').append(i).append('\t');
            int start = text.blocks().get(i).start();
            line.append(joined.borders().contains(start) ? 1 : 0);
            for (double strength : signs.before(i)) {
                line.append('\t').append(String.format(Locale.ROOT, "%.3f", strength));
            }
            String quote = text.text()
                    .substring(start, Math.min(start + 60, text.text().length()));
            line.append('\t')
                    .append(text.blocks().get(i).firstWord())
                    .append(',')
                    .append(prose(text, 0, i))
                    .append('\t')
                    .append(quote.replaceAll("\\s+", " "));
            out.println(line);
        }
    }

    private static int prose(SplitText text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += text.blocks().get(i).shape() == dev.whence.ingest.split.text.Block.Shape.LINES
                    ? 0
                    : text.blocks().get(i).words();
        }
        return words;
    }
}
