package dev.whence.ingest.decode;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The text of a file.
 *
 * @param text every character of the file but a byte order mark
 * @param charset the encoding that the bytes were read in
 * @param warnings what a person should know, one line each: {@code 2 bytes are not valid UTF-8 and stand as �}
 */
public record DecodedText(String text, Charset charset, List<String> warnings) {
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}
