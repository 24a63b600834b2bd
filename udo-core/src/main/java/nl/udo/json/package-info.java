/** Reading and writing a record as JSON; the only package that knows Jackson databind. */
package nl.udo.json;
