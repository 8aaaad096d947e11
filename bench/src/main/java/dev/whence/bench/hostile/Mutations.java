package dev.whence.bench.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils a seed in simple ways and hands it to {@link FuzzFormat}: knows nothing of the code, so it finds less than a
 * fuzzer for each try, and tries a hundred times as often. The same for the same seed of chance.
 */
public final class Mutations {
    private static final List<String> PIECES = List.of(
            "\0",
            "\uFFFF",
            "<",
            ">",
            "&",
            "]]>",
            "<!--",
            "(",
            ")",
            "[",
            "{",
            "\"",
            "\n\n",
            "\r\n",
            "From a@b\n",
            "--b",
            "--b--",
            "Content-Type: ",
            "multipart/mixed; boundary=b\n\n",
            "message/rfc822\n\n",
            "base64",
            "PK\u0003\u0004",
            "endobj",
            "stream",
            "endstream",
            "/Kids",
            "/Parent",
            "1 0 R",
            "99999999999",
            "-1",
            "0",
            "1e999",
            "Content-Length: ",
            "WARC/1.0\r\n",
            "\u001F\u008B\u0008",
            "<table>",
            "<svg>",
            "&#x10FFFF;",
            "=?UTF-8?Q?=?=",
            "../",
            "\\u");

    private final Random random;
    private final byte[] seed;

    private Mutations(byte[] seed, long chance) {
        this.seed = seed;
        this.random = new Random(chance);
    }

    /** SEED-FILE CRASHES-FOLDER SECONDS CHANCE */
    public static void main(String[] arguments) throws IOException {
        Mutations mutations = new Mutations(Files.readAllBytes(Path.of(arguments[0])), Long.parseLong(arguments[3]));
        Path crashes = Files.createDirectories(Path.of(arguments[1]));
        Trials.run(
                Long.parseLong(arguments[2]),
                mutations::next,
                FuzzFormat::fuzzerTestOneInput,
                (number, input) -> Files.write(crashes.resolve("mutation-" + number), input));
        System.exit(0);
    }

    private byte[] next() {
        byte[] bytes = seed.clone();
        int steps = 1 + random.nextInt(6);
        for (int i = 0; i < steps && bytes.length > 1; i++) {
            bytes = step(bytes);
        }
        return bytes;
    }

    private byte[] step(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(200, bytes.length - at));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] = (byte) random.nextInt();
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                return replaced(bytes, at, length, new byte[0]);
            }
            case 3 -> {
                return replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            }
            case 4 -> {
                byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1);
                return replaced(bytes, at, random.nextInt(2) * Math.min(length, piece.length), piece);
            }
            default -> {
                return Arrays.copyOf(bytes, at + 1);
            }
        }
        return bytes;
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        byte[] out = new byte[bytes.length - length + by.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(by, 0, out, at, by.length);
        System.arraycopy(bytes, at + length, out, at + by.length, bytes.length - at - length);
        return out;
    }
}
