/**
 * The check of each rule, by its code. What a rule says, how serious it is and from when it counts
 * stands in the rule set; here stands only how a record is looked at. Not for users: the module
 * does not export this package.
 */
@NullMarked
package nl.udo.toets.checks;

import org.jspecify.annotations.NullMarked;
