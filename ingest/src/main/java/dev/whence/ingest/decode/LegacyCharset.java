package dev.whence.ingest.decode;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of text that is no Unicode.
 *
 * <p>Western text has lone accented letters and curly quotes between ASCII letters ({@code 60 blessés à Vela}) and is
 * told by that; only text in which high bytes prevail is given to the detector, which would otherwise take a few
 * accents for Chinese.
 */
final class LegacyCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final double HIGH_SHARE = 0.3;
    private static final int SAMPLE = 1 << 20;
    private static final Set<String> TRUSTED = Set.of(
            "WINDOWS-1251",
            "KOI8-R",
            "IBM866",
            "ISO-8859-5",
            "WINDOWS-1253",
            "ISO-8859-7",
            "WINDOWS-1255",
            "SHIFT_JIS",
            "EUC-JP",
            "EUC-KR",
            "BIG5",
            "GB18030");

    private LegacyCharset() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (highShare(bytes, length) < HIGH_SHARE) {
            return Optional.of(WINDOWS_1252);
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(TRUSTED::contains)
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /** High bytes that can be letters in a Western or Cyrillic encoding, among all letters. */
    private static double highShare(byte[] bytes, int length) {
        int high = 0;
        int ascii = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b >= 0xC0 || b >= 0x80 && b < 0x91) {
                high++;
            } else if (Character.isLetter(b) && b < 0x80) {
                ascii++;
            }
        }
        return high == 0 ? 0 : (double) high / (high + ascii);
    }
}
