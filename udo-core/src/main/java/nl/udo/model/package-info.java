/**
 * What is recorded of a UDO trajectory: immutable values, each term with the name that the field
 * gives it. {@link nl.udo.model.UdoTraject} is the way in.
 *
 * <p>Nearly every component may be null or empty, because a draft is a legal object; what is
 * missing is asked of the checklist. Text is what the user wrote, unchanged, except that blank text
 * is absent text. Amounts are exact decimals, in euro unless they say otherwise. All types are
 * immutable and thread-safe, except the builders.
 */
@NullMarked
package nl.udo.model;

import org.jspecify.annotations.NullMarked;
