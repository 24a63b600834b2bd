/**
 * What the law says, once for rules and text: which article counts for which layer and kind of
 * regulation, when a layer has a right to be heard, and which terms there are. Not for users: the
 * module does not export this package.
 */
@NullMarked
package nl.udo.recht.toepassing;

import org.jspecify.annotations.NullMarked;
