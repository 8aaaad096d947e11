package dev.whence.ingest.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text. In this order: a byte order mark; UTF-16 without one; a declared encoding in which ASCII
 * bytes are no ASCII; valid UTF-8, which hardly any other encoding looks like; the declared encoding; UTF-8 with a few
 * bad bytes; a guess.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /** The text of a file that declares no encoding. */
    public static DecodedText decode(byte[] bytes) throws UnreadableException {
        return decode(bytes, Optional.empty());
    }

    /**
     * @param declared the encoding that the file itself names ({@code <meta charset>}), if any; unknown names count as
     *     none
     * @throws UnreadableException if the bytes are empty, no text, or in an encoding that cannot be told
     */
    public static DecodedText decode(byte[] bytes, Optional<String> declared) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("empty file");
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        Optional<Charset> utf16 = Utf16WithoutMark.of(bytes);
        if (utf16.isPresent()) {
            return replacing(bytes, 0, utf16.get());
        }
        Optional<String> binary = BinaryData.reason(bytes);
        if (binary.isPresent()) {
            throw new UnreadableException(binary.get());
        }
        return unmarked(bytes, declared.flatMap(TextDecoder::charset));
    }

    private static DecodedText marked(byte[] bytes, ByteOrderMark mark) throws UnreadableException {
        if (bytes.length == mark.length()) {
            throw new UnreadableException("empty file");
        }
        DecodedText decoded = replacing(bytes, mark.length(), mark.charset());
        long replaced =
                decoded.text().chars().filter(c -> c == '\uFFFD' || c == 0).count();
        if (replaced > decoded.text().length() / 10) {
            throw new UnreadableException("cannot be decoded as text (it claims to be " + mark.charset() + ")");
        }
        return decoded;
    }

    private static DecodedText unmarked(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
        if (declared.isPresent() && shiftsAscii(declared.get())) {
            Optional<String> text = strict(bytes, declared.get());
            if (text.isPresent()) {
                return new DecodedText(text.get(), declared.get(), List.of());
            }
        }
        Utf8Check utf8 = Utf8Check.of(bytes);
        if (utf8.valid()) {
            return new DecodedText(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, List.of());
        }
        Optional<Charset> legacy = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (legacy.isPresent() && !utf8.damaged()) {
            return replacing(bytes, 0, legacy.get());
        }
        if (utf8.damaged()) {
            return replacing(bytes, 0, StandardCharsets.UTF_8);
        }
        return guessed(bytes);
    }

    private static DecodedText guessed(byte[] bytes) throws UnreadableException {
        Charset charset = LegacyCharset.guess(bytes)
                .orElseThrow(() -> new UnreadableException("cannot be decoded as text (encoding not recognised)"));
        DecodedText decoded = replacing(bytes, 0, charset);
        String guess = "the encoding is not told; read as " + charset.name();
        List<String> warnings = decoded.warnings().isEmpty()
                ? List.of(guess)
                : List.of(guess, decoded.warnings().get(0));
        return new DecodedText(decoded.text(), charset, warnings);
    }

    private static DecodedText replacing(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        if (text.indexOf('\uFFFD') < 0 || strict(bytes, charset).isPresent()) {
            return new DecodedText(text, charset, List.of());
        }
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        String what = bad == 1 ? "1 character is" : bad + " characters are";
        return new DecodedText(text, charset, List.of(what + " not valid " + charset.name() + " and shown as \uFFFD"));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    // Only in these does a file of ASCII bytes, which is valid UTF-8, mean something else.
    private static boolean shiftsAscii(Charset charset) {
        return charset.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022");
    }

    // As browsers do: what calls itself Latin-1 or ASCII is windows-1252, and a page whose declaration could be read
    // byte by byte is not UTF-16.
    private static Optional<Charset> charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii") || plain.equals("ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        if (plain.startsWith("utf-16") || plain.startsWith("utf-32") || plain.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Charset.isSupported(plain) ? Optional.of(Charset.forName(plain)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
