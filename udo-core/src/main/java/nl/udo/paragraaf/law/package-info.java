/**
 * What the text asks of the law, in one room: which articles a note cites and where medebewind
 * exists. Not for users of the library: this package is not exported.
 */
package nl.udo.paragraaf.law;
