package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.quantity.Interval;
import java.util.List;
import java.util.Optional;

/**
 * Says which people they are, where their noun does not but the words behind it do: "19 people <i>with gunshot wounds</i>",
 * "five persons <i>accused of collaboration</i>", "seventeen are <i>in intensive care</i>".
 */
final class Described {
    private static final int LONGEST = 8;

    private final Phrases phrases;
    private final WordKinds words;

    Described(Phrases phrases, WordKinds words) {
        this.phrases = phrases;
        this.words = words;
    }

    NamedPopulation of(ChunkRow row, Match match, NamedPopulation named) {
        if (!phrases.isAnybody(named.population().name())) {
            return partByState(row, match, named).orElse(named);
        }
        return allOf(row, match)
                .or(() -> behindNoun(row, match, named))
                .or(() -> byState(row, match, named))
                .or(() -> partByState(row, match, named))
                .or(() -> single(row, match))
                .or(() -> apposed(row, match))
                .or(() -> part(row, match, named))
                .or(() -> byAge(row, match, named))
                .orElse(named);
    }

    /** "four, all of them porters", "five dead, all soldiers"; "nearly all of them civilians" says nothing of the rest. */
    private Optional<NamedPopulation> allOf(ChunkRow row, Match match) {
        Sentence s = row.sentence();
        int at = row.chunks().get(match.chunk()).to();
        for (int i = at; i < Math.min(at + 8, s.size()); i++) {
            boolean all = s.norm(i).equals("all");
            boolean ofThem = s.norm(i + 1).equals("of") && s.norm(i + 2).equals("them");
            boolean mark = !s.token(i - 1).isWord() && s.norm(i - 1).length() > 0;
            if (all && mark) {
                int from = i;
                // "all soldiers" may be one phrase
                return ofThem ? people(row, i + 3) : people(row, from).or(() -> people(row, from + 1));
            }
            int here = i > at ? chunkAt(row, i) : -1;
            if (here >= 0 && row.chunks().get(here).counted().isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The people whom a phrase from this token on names. */
    private Optional<NamedPopulation> people(ChunkRow row, int token) {
        int chunk = chunkAt(row, token);
        return chunk < 0
                ? Optional.empty()
                : row.chunks()
                        .get(chunk)
                        .phrase()
                        .filter(p -> p.noun().is(NounClass.PERSON))
                        .map(phrase -> phrases.named(row, chunk, phrase));
    }

    /** "Eight were saved, one of them <i>a child</i>." */
    private Optional<NamedPopulation> single(ChunkRow row, Match match) {
        Chunk chunk = row.chunks().get(match.chunk());
        boolean ofThem = match.counted().partitive() && match.counted().phrase().isEmpty();
        return ofThem && isArticle(row.sentence().norm(chunk.to())) ? people(row, chunk.to()) : Optional.empty();
    }

    /** "One death was reported at the quay, <i>a pilot</i>." */
    private Optional<NamedPopulation> apposed(ChunkRow row, Match match) {
        List<Chunk> chunks = row.chunks();
        Interval figure = match.counted().quantity().interval();
        boolean one = figure.equals(Interval.exactly(1));
        for (int i = match.chunk() + 1; one && i + 1 < chunks.size() && i < match.chunk() + LONGEST; i++) {
            Chunk next = chunks.get(i + 1);
            boolean article = isArticle(row.sentence().norm(next.from()));
            if (chunks.get(i).kind() == Chunk.Kind.COMMA) {
                return article && isBorder(row, i + 2) ? people(row, next.from()) : Optional.empty();
            }
            if (chunks.get(i).counted().isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** The chunk that begins with a token, or -1. */
    private static int chunkAt(ChunkRow row, int token) {
        for (int i = 0; i < row.chunks().size(); i++) {
            if (row.chunks().get(i).from() == token) {
                return i;
            }
        }
        return -1;
    }

    private Optional<NamedPopulation> behindNoun(ChunkRow row, Match match, NamedPopulation named) {
        Sentence s = row.sentence();
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (phrase.isEmpty() || !phrases.isAnybody(s.norm(phrase.get().head()))) {
            return Optional.empty();
        }
        int from = phrase.get().to();
        if (!words.is("describes", s.norm(from)) || isTrigger(match, from)) {
            return Optional.empty();
        }
        int to = end(row, match, from);
        int head = phrase.get().head();
        return to > from + 1
                ? Optional.of(named.called(PhraseText.of(s, head, to), s.span(head, to)))
                : Optional.empty();
    }

    private static boolean isTrigger(Match match, int token) {
        return match.trigger().filter(t -> t.from() <= token && token < t.to()).isPresent();
    }

    /** To the next border of a clause, the trigger, or another number. */
    private static int end(ChunkRow row, Match match, int from) {
        Sentence s = row.sentence();
        Clauses clauses = Clauses.of(s);
        int to = from + 1;
        while (to < Math.min(s.size(), from + LONGEST)
                && s.token(to).isWord()
                && !clauses.divides(to)
                && !clauses.is(to, Clauses.Border.RELATIVE)
                && !isTrigger(match, to)
                && !isVerb(row, to)) {
            to++;
        }
        return to;
    }

    /** The sentence's own verb stands there. */
    private static boolean isVerb(ChunkRow row, int token) {
        return row.chunks().stream()
                .filter(chunk -> chunk.from() <= token && token < chunk.to())
                .anyMatch(chunk -> switch (chunk.kind()) {
                    case BE, AUX, REPORT, REACH, LEAVE, PUT, NEGATION, AND -> true;
                    default -> false;
                });
    }

    /** "nine of them <i>in a critical condition</i>": a part is called by what makes it one, whoever the whole are. */
    private Optional<NamedPopulation> partByState(ChunkRow row, Match match, NamedPopulation named) {
        boolean ofThem = match.counted().partitive() && match.counted().phrase().isEmpty();
        Sentence s = row.sentence();
        return match.trigger()
                .filter(chunk -> ofThem && tells(s, chunk))
                .map(chunk -> named.called(
                        named.population().name() + " " + PhraseText.of(s, chunk.from(), chunk.to()),
                        s.span(chunk.from(), chunk.to())));
    }

    /** "61 were rescued, 19 of them <i>by air</i>", "four of them <i>under ten</i>". */
    private Optional<NamedPopulation> part(ChunkRow row, Match match, NamedPopulation named) {
        int link = match.chunk() + 1;
        boolean ofThem = match.counted().partitive()
                && match.counted().phrase().isEmpty()
                && link + 1 < row.chunks().size()
                && isBorder(row, link + 2);
        Sentence s = row.sentence();
        if (!ofThem || !tellsApart(s, row.chunks().get(link).from())) {
            return Optional.empty();
        }
        int from = row.chunks().get(link).from();
        int to = row.chunks().get(link + 1).to();
        return Optional.of(
                named.called(named.population().name() + " " + PhraseText.of(s, from, to), s.span(from, to)));
    }

    /** "Nearly a third of the dead were <i>under 12</i>", "nine are younger than 40", "nine of them over 80". */
    private Optional<NamedPopulation> byAge(ChunkRow row, Match match, NamedPopulation named) {
        Sentence s = row.sentence();
        int behind = row.chunks().get(match.chunk()).to();
        int be = words.is("being", s.norm(behind)) ? 1 : 0;
        int from = s.norm(behind + be).equals("aged") ? behind + be + 1 : behind + be;
        int number = s.norm(from + 1).equals("than") ? from + 2 : from + 1;
        boolean part = be == 1 || match.counted().partitive();
        boolean aged = part && words.is("age", s.norm(from)) && s.tag(number) == Tag.NUM && mayEndAge(s, number + 1);
        return aged
                ? Optional.of(named.called(
                        named.population().name() + " " + PhraseText.of(s, from, number + 1), s.span(from, number + 1)))
                : Optional.empty();
    }

    /** Not "under three metres of mud", "over 20 km away". */
    private static boolean mayEndAge(Sentence s, int at) {
        boolean years = s.norm(at).equals("years") || s.norm(at).equals("year");
        return at >= s.size() || years || s.tag(at) == Tag.CCONJ || s.tag(at) == Tag.PUNCT;
    }

    /** "by air", "from Orsk"; but "in the capital", "from hunger" say where and why, and not who. */
    private boolean tellsApart(Sentence s, int at) {
        return words.is("tells-apart", s.norm(at))
                || words.is("describes", s.norm(at))
                || s.norm(at).equals("from") && s.token(at + 1).startsUpper() && !s.isUpperCase();
    }

    /** Nothing more is said there of those before. */
    private static boolean isBorder(ChunkRow row, int at) {
        return at >= row.chunks().size()
                || switch (row.chunks().get(at).kind()) {
                    case COMMA, BARRIER, AND, CLOSE, OTHER, OF -> true;
                    default -> false;
                };
    }

    /** "in intensive care", "in camps": a state that says which of the wounded or displaced they are. */
    private Optional<NamedPopulation> byState(ChunkRow row, Match match, NamedPopulation named) {
        boolean tells = match.measure() == Measure.WOUNDED || match.measure() == Measure.DISPLACED;
        Optional<Chunk> state = match.trigger().filter(chunk -> tells && tells(row.sentence(), chunk));
        Sentence s = row.sentence();
        return state.map(chunk ->
                named.called("people " + PhraseText.of(s, chunk.from(), chunk.to()), s.span(chunk.from(), chunk.to())));
    }

    /** Is it a state that says more than the measure: "in need", and neither "dead" nor "with wounds"? */
    private boolean tells(Sentence s, Chunk state) {
        return state.kind() == Chunk.Kind.STATE
                && state.trigger().orElseThrow().trigger().base().contains("_")
                && !words.is("bare-state", PhraseText.of(s, state.from(), state.to()));
    }
}
