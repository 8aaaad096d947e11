package dev.whence.attribution;

import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * One attribution of a report: who is said to have said what, after PARC and PolNeAR (Newell et al., 2018).
 *
 * @param source where the source stands; absent for "it was reported"
 * @param cue where the words stand that make it an attribution; absent where a quotation is carried over
 * @param content what is attributed, as one or several spans ("…," he said, "…")
 * @param governed the stretches that follow and that it holds for too, though no cue stands there: "He counted ten
 *     dead. Two were children."
 * @param link the source as a link of a chain: its fullest name, its kind
 * @param relays whom it was said to and who passed it on: the Herald in "a spokesman told the Herald"
 * @param status whether the source puts the content forward or denies it
 * @param rule the id of the rule that found it
 */
public record Attribution(
        Optional<TextSpan> source,
        Optional<TextSpan> cue,
        List<TextSpan> content,
        List<TextSpan> governed,
        Link link,
        List<Link> relays,
        Stance status,
        String rule) {

    public Attribution {
        content = List.copyOf(content);
        governed = List.copyOf(governed);
        relays = List.copyOf(relays);
    }

    /** What the source does with the content. */
    public enum Stance {
        ASSERTS,
        /** "allegedly", "reportedly", "unconfirmed". */
        ALLEGES,
        /** "denied", "rejected": the content is what somebody else said. */
        DENIES,
        /** "wants", "condemned": an attitude to the content and no telling of it; never a link of a chain. */
        FEELS
    }
}
