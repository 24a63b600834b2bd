package nl.udo.paragraaf.wording;

import org.jspecify.annotations.Nullable;

/**
 * What is answered, as the sentences behind the answer name it.
 *
 * @param whose it with those of whom it is
 * @param it where "this" would be the last of it only; else null
 */
record Answered(Words whose, @Nullable Words it) {}
