/** Planted: breaks the rule "modules". */
@NullMarked
package dev.whence.architecture.planted.modules.ledger;

import org.jspecify.annotations.NullMarked;
