package dev.whence.claim.list;

import dev.whence.quantity.Quantity;
import java.util.Optional;

/**
 * A number of a line and the label before it.
 *
 * @param part of the number before: "of which destroyed: 25"
 * @param inner in the brackets behind the number before: "(Tarn 7, Orlo 4)"
 * @param happened what the brackets behind it say happened
 * @param source whose figure the brackets behind it say that it is
 */
record Entry(
        Label label,
        Quantity number,
        boolean part,
        boolean inner,
        Optional<Label> happened,
        Optional<Introduction.Named> source) {}
