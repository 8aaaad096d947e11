package dev.whence.attribution;

import java.util.Optional;

/** Reads who issued a bulletin that has no header lines from its letterhead: "NATIONAL BUREAU FOR RISK AND RELIEF". */
public final class Letterhead {
    private final Kinds kinds;

    private Letterhead(Kinds kinds) {
        this.kinds = kinds;
    }

    /** With its word lists, read once. */
    public static Letterhead load() {
        return Shared.LETTERHEAD;
    }

    private static final class Shared {
        private static final Letterhead LETTERHEAD = new Letterhead(new Kinds(Lexicon.load()));
    }

    /** Whether a name is that of an authority or organisation, which speaks for itself, and not of a news medium. */
    public boolean isBody(String name) {
        SourceKind kind = kinds.of(name);
        return kind == SourceKind.OFFICIAL
                || kind == SourceKind.ORGANISATION
                || kind == SourceKind.ARMED_GROUP
                || kind != SourceKind.OUTLET && Issuer.isKnownByLetters(name);
    }

    /** Whether a name is that of a news medium: "Tarn Echo", "Radio Varen". */
    public boolean isMedium(String name) {
        return kinds.ofBody(name).filter(kind -> kind == SourceKind.OUTLET).isPresent();
    }

    /** The body named in the first line of a report, where that is nothing but its name. */
    public Optional<String> issuer(String report) {
        return Issuer.of(report, kinds);
    }
}
