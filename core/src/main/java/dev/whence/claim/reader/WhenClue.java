package dev.whence.claim.reader;

/**
 * What can speak for or against a window of days being the time of a figure. What each weighs, with an example, stands in
 * {@code when-weights.txt}; {@code dev.whence.bench.choice.FitTimes} fits it.
 */
enum WhenClue {
    // No time at all.
    NONE,
    /** Rules find nothing either. */
    NONE_BY_RULE,
    /** The day of the report is not known. */
    NONE_UNDATED,
    /** The figure stands in a list or table. */
    NONE_LISTED,
    /** Its clause turns to another event, and its sentence names no time. */
    NONE_AFTER_TURN,

    // Where its words stand.
    SAME_CLAUSE,
    /** In the figure's sentence, beyond the end of its clause. */
    OTHER_CLAUSE,
    /** Within a few words of the figure. */
    CLOSE,
    /** No other time of facts in the sentence is nearer. */
    NEAREST,
    SENTENCE_BEFORE,
    /** Further up in the paragraph. */
    IN_PARAGRAPH,
    PARAGRAPH_BEFORE,
    IN_HEADING,
    /** Nowhere near the figure. */
    ELSEWHERE,

    // What its words are.
    /** When something was said. */
    OF_TELLING,
    /** When the report was written. */
    OF_TEXT,
    /** How long something took. */
    DURATION,
    SINCE,
    /** They say until when. */
    LIMIT,
    /** They count back. */
    BACK,
    /** They are seen from what was told before. */
    OF_DISCOURSE,

    // Which days they are.
    /** From two to seven. */
    FEW_DAYS,
    /** One end is not known. */
    OPEN,
    REPORTS_DAY,
    DAY_BEFORE,
    /** Over for two months or more when the report was written. */
    LONG_PAST,
    /** The day that a report names most often, by {@link MainDay}. */
    MAIN,
    /** The likeliest of {@link ReportEvents}. */
    FIRST_EVENT,

    // Which rule chooses them.
    /** The nearest in the sentence. */
    BY_OWN,
    /** The cell or heading of a table. */
    BY_CELL,
    /** What the paragraph spoke of before. */
    BY_PARAGRAPH,
    /** The time of the figure before. */
    BY_LAST,
    /** What the title or lead speaks of. */
    BY_OPENING,

    // A state is of a day.
    STATE_ON_REPORTS_DAY,
    STATE_OF_OTHER_DAY,

    // From a time in the sentence to the report.
    ONWARD,
    /** The clause says that it goes on. */
    ONWARD_PERFECT,
    /** The time is when something began. */
    ONWARD_STARTED,
    /** The figure is a toll so far. */
    ONWARD_TOLL,

    // From an event of the report to the report.
    FROM_EVENT,
    /** To a day that the figure's sentence names. */
    FROM_EVENT_TO_OWN,
    /** To a day until which the figure's sentence counts. */
    FROM_EVENT_TO_LIMIT,
    /** To the day for which all figures of the report stand. */
    FROM_EVENT_TO_STANDING,
    /** The clause says that it goes on. */
    FROM_EVENT_PERFECT,
    /** The figure stands in a list or table. */
    FROM_EVENT_LISTED,
    /** The event is of the week before the report. */
    FROM_EVENT_FRESH,
    /** The event was over for two months or more. */
    FROM_EVENT_OLD
}
