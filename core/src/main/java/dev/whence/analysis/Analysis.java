package dev.whence.analysis;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.AttributionReader;
import dev.whence.choice.ChoiceWatch;
import dev.whence.claim.Claim;
import dev.whence.claim.frame.Rule;
import dev.whence.claim.list.ListRule;
import dev.whence.claim.reader.ClaimReader;
import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import java.util.List;

/**
 * The stages in their order. Made once, with its models and word lists loaded from the class path; safe for use by
 * several threads.
 */
public final class Analysis {
    private final ProseReader proseReader;
    private final AttributionReader attributionReader;
    private final ClaimReader claimReader;

    private Analysis(ProseReader proseReader, AttributionReader attributionReader, ClaimReader claimReader) {
        this.proseReader = proseReader;
        this.attributionReader = attributionReader;
        this.claimReader = claimReader;
    }

    /** Loads the models and word lists. */
    public static Analysis load() {
        return load(ChoiceWatch.NONE);
    }

    /** The same, and lets somebody watch what it chooses by clues. */
    public static Analysis load(ChoiceWatch watch) {
        return new Analysis(new ProseReader(Tagger.load()), AttributionReader.load(), ClaimReader.load(watch));
    }

    /** Reads one report; one in another language is kept as it is, for no rule knows its words. */
    public Reading read(Report report) {
        if (report.isForeign()) {
            return new Reading(report, List.of(), List.of());
        }
        Prose prose = proseReader.read(report, claimReader::mayHoldClaim);
        List<Attribution> attributions = attributionReader.read(prose);
        List<Claim> claims = claimReader.read(prose, attributionReader.chains(prose, attributions));
        return new Reading(report, claims, attributions);
    }

    /** The frames that claims name as their rule. */
    public List<Rule> rules() {
        return claimReader.rules();
    }

    /** The rules for lists and tables that claims name as their rule. */
    public List<ListRule> listRules() {
        return claimReader.listRules();
    }
}
