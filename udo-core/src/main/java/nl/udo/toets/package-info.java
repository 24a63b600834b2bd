/**
 * The checklist: what a record must hold at each stage, each requirement with its source, and what
 * is still missing. {@link nl.udo.toets.UdoChecklist} is the way in.
 *
 * <p>The checklist says whether the record is complete. It never says whether policy can be carried
 * out: people judge that.
 */
@NullMarked
package nl.udo.toets;

import org.jspecify.annotations.NullMarked;
