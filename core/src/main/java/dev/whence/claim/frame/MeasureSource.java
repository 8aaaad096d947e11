package dev.whence.claim.frame;

import dev.whence.claim.Measure;

/** Where a frame takes its measure from. */
public sealed interface MeasureSource {

    /** The trigger's table, by the class of the counted noun. */
    record OfTrigger() implements MeasureSource {}

    /** The trigger's table, for nouns of one class. */
    record OfTriggerFor(String of) implements MeasureSource {}

    /** The noun that is counted, or the noun that names the toll. */
    record OfHead() implements MeasureSource {}

    /** The triggers between the number and its noun. */
    record OfPremodifier() implements MeasureSource {}

    /** The nearest number before in the same sentence. */
    record OfPrevious() implements MeasureSource {}

    /** The nearest number before, also of the sentence before. */
    record OfRecent() implements MeasureSource {}

    /** What was told last of people who suffered, also a few sentences before. */
    record OfTold() implements MeasureSource {}

    /** What the report's toll is of. */
    record OfTopic() implements MeasureSource {}

    /** What the report's toll is of, where a bare word for a figure names it: "the number", "the total". */
    record OfTally() implements MeasureSource {}

    /** The dead, where the report tells of dead and names are counted: "the memorial bears 113 names". */
    record OfNames() implements MeasureSource {}

    /** What the whole was told of before, for "39 of the 46". */
    record OfFigure() implements MeasureSource {}

    /** That of the same figure before, for "the 800 men". */
    record OfSame() implements MeasureSource {}

    /** The nearest number before, also of the sentence before, for "the remaining ten". */
    record OfRest() implements MeasureSource {}

    /** The nearest number before, for a thing in a list of things. */
    record OfList() implements MeasureSource {}

    /** The nearest number before, for a number with "of them" behind it. */
    record OfWhole() implements MeasureSource {}

    /** The nearest number before, for a number that the next phrase says are people: "sixteen were women". */
    record OfKind() implements MeasureSource {}

    /** Strength, for people of whom only what they do says that they are armed: "forty men stormed the depot". */
    record OfAssault() implements MeasureSource {}

    /** Deployed, for what helps those that were told to be deployed. */
    record OfHelp() implements MeasureSource {}

    /** A fixed measure for nouns of a class; {@code bare}, {@code ratio} and {@code compound} are classes here too. */
    record Fixed(Measure measure, String of) implements MeasureSource {}
}
