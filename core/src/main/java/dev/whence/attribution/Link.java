package dev.whence.attribution;

import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * One link of an attribution chain: somebody who vouches for a figure or passes it on.
 *
 * @param source as named, resolved to the fullest form in the report: {@code Iraqi Ministry of Internal Affairs} for
 *     a later "the ministry"
 * @param cue the words that introduce it: {@code said}, {@code according to}
 * @param sourceSpan where the source stands in the text, absent where it was carried over from an earlier sentence
 */
public record Link(
        String source,
        SourceKind kind,
        Optional<String> cue,
        Optional<TextSpan> sourceSpan,
        Optional<TextSpan> cueSpan) {}
