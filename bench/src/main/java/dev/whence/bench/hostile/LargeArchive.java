package dev.whence.bench.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a web archive of made-up pages, of as many bytes as are wanted: the same for the same seed. */
public final class LargeArchive {
    private static final List<String> PLACES =
            List.of("Vela", "Quessa", "Teyn", "Orlec", "Marrow", "Port Ellin", "Zabrin");
    private static final List<String> PEOPLE =
            List.of("miners", "dockers", "soldiers", "villagers", "farmers", "nurses");
    private static final List<String> CAUSES =
            List.of("a shell", "the flood", "a landslide", "an air strike", "a fire");
    private static final List<String> SOURCES =
            List.of("the mayor", "a hospital doctor", "the relief office", "the army", "witnesses", "the rebels");
    private static final int FURNITURE = 60_000;

    private final Random random;

    private LargeArchive(long seed) {
        this.random = new Random(seed);
    }

    /** FILE MEGABYTES SEED: prints how many answers it holds. */
    public static void main(String[] arguments) throws IOException {
        long wanted = Long.parseLong(arguments[1]) << 20;
        LargeArchive archive = new LargeArchive(Long.parseLong(arguments[2]));
        long written = 0;
        int answers = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            while (written < wanted) {
                byte[] record = archive.record(answers++);
                out.write(record);
                written += record.length;
            }
        }
        System.out.println(answers + " answers, " + written + " bytes");
    }

    private byte[] record(int number) {
        boolean picture = number % 4 == 3;
        String body = picture ? "x".repeat(20_000 + random.nextInt(80_000)) : page(number);
        String type = picture ? "image/png" : "text/html; charset=utf-8";
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0-" + number
                        + ">\r\nWARC-Date: 2031-06-12T10:00:00Z\r\nWARC-Target-URI: https://outlet" + number % 50
                        + ".example/" + number
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + http.length() + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String page(int number) {
        StringBuilder page = new StringBuilder("<html><head><title>News " + number + "</title><script>");
        int furniture = FURNITURE / 2 + random.nextInt(FURNITURE);
        while (page.length() < furniture) {
            page.append("var v")
                    .append(random.nextInt(1_000_000))
                    .append("=")
                    .append(random.nextInt())
                    .append(";");
        }
        page.append("</script></head><body><nav><a href=/>Home</a> <a href=/s>Sport</a></nav><article><h1>")
                .append(title())
                .append("</h1>");
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            page.append("<p>").append(sentence()).append(' ').append(sentence()).append("</p>");
        }
        return page.append("</article><footer>All rights reserved</footer></body></html>")
                .toString();
    }

    private String title() {
        return String.format(
                Locale.ROOT, "%s near %s kills %d", capital(pick(CAUSES)), pick(PLACES), 2 + random.nextInt(90));
    }

    private String sentence() {
        return String.format(
                Locale.ROOT,
                "At least %d %s were killed and %d wounded by %s at %s on Monday, %s said.",
                2 + random.nextInt(90),
                pick(PEOPLE),
                3 + random.nextInt(200),
                pick(CAUSES),
                pick(PLACES),
                pick(SOURCES));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
