package dev.whence.place;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places that a report names: {@code in Tarn}, {@code near the village of Sorrel}, {@code Harn
 * Department}. It reads a report twice: first the names that the words around them make a place of, then those names
 * wherever else they stand ("Sorrel fell", "Tarn's hospitals"). Case decides what can be a name; sentences of
 * capitals go by word lists. It needs no tags.
 */
public final class PlaceFinder {

    /** Paragraphs in which a report may open. */
    private static final int HEAD = 6;

    private static final PlaceCueWords CUES = new PlaceCueWords();

    private PlaceFinder() {}

    /** The word lists are read with the class; this says so where the stages are put together. */
    public static PlaceFinder load() {
        return new PlaceFinder();
    }

    /** The places of a report. */
    public ReportPlaces find(Prose prose) {
        KnownPlaces known = new KnownPlaces();
        PersonNames persons = PersonNames.of(prose, CUES);
        InnerNames inner = InnerNames.of(prose);
        List<SentencePlaces> readers = new ArrayList<>(prose.sentences().size());
        for (Sentence sentence : prose.sentences()) {
            SentencePlaces reader = new SentencePlaces(sentence, known, opening(prose, sentence));
            readers.add(reader);
            reader.learn(CUES, persons, inner);
            for (PlaceMention mention : reader.read(false)) {
                known.add(mention.key());
            }
        }
        Demonyms demonyms = Demonyms.of(prose);
        demonyms.countries().forEach(known::addCountry);
        List<List<PlaceMention>> mentions = new ArrayList<>(readers.size());
        for (SentencePlaces reader : readers) {
            mentions.add(reader.read(true));
        }
        return new ReportPlaces(prose, mentions, known, demonyms.country());
    }

    private static Dateline.Opening opening(Prose prose, Sentence sentence) {
        Paragraph paragraph = prose.paragraphs().get(sentence.paragraph());
        if (paragraph.sentences().get(0).index() != sentence.index()) {
            return Dateline.Opening.NONE;
        }
        return sentence.paragraph() < HEAD ? Dateline.Opening.REPORT : Dateline.Opening.PARAGRAPH;
    }
}
