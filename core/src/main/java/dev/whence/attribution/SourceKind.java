package dev.whence.attribution;

import java.util.Locale;

/** What sort of source vouches for something: the kinds of the annotation guide. */
public enum SourceKind {
    /** A named person. */
    PERSON,
    /** A ministry, army, spokesperson, police, a hospital, official data. */
    OFFICIAL,
    /** An NGO, a monitor, a UN body, a party. */
    ORGANISATION,
    ARMED_GROUP,
    /** A news medium. */
    OUTLET,
    /** Residents, survivors, a reporter on the scene. */
    WITNESS,
    EXPERT,
    /** A photo, a video, a leaked paper, a study. */
    DOCUMENT,
    /** "a source", "sources", anyone unnamed. */
    ANONYMOUS,
    /** "it was reported", "allegedly", "according to unconfirmed reports". */
    UNSPECIFIED;

    /** As written in exports: {@code armed-group}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
