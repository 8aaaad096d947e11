package dev.whence.claim.list;

import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.language.Sentence;
import dev.whence.population.Population;
import dev.whence.quantity.Quantity;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a list or table.
 *
 * @param sentence the item or row that holds it
 * @param quantity its token indices count within the item or the cell, not within {@code sentence}
 * @param rule the id of the rule, as in {@code list-rules.txt}
 * @param when the words that say when
 * @param source the cell that says whose figure it is
 * @param introduction what introduces the list: whoever vouches for that vouches for a figure that nobody else does
 * @param parts where its measure, population, place and time stand
 */
public record ListedFigure(
        Sentence sentence,
        Quantity quantity,
        String rule,
        Measure measure,
        String unit,
        Population of,
        Optional<String> where,
        Optional<String> when,
        Scope scope,
        Optional<TextSpan> source,
        List<TextSpan> introduction,
        List<Evidence.Part> parts) {

    public ListedFigure {
        introduction = List.copyOf(introduction);
        parts = List.copyOf(parts);
    }

    /** Does it count people, rather than things? */
    public boolean ofPeople() {
        return unit.equals("people");
    }
}
