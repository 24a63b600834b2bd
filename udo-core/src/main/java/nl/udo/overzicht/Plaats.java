package nl.udo.overzicht;

import org.jspecify.annotations.Nullable;

/**
 * A part of a record on the way down, with where it stands in both versions.
 *
 * @param boven what it stands in, or null for the record itself
 * @param deel the part, in the version by which it is spoken of
 * @param eerder JSON Pointer in the earlier version, or null when it is not there
 * @param later JSON Pointer in the later version, or null when it is not there
 */
record Plaats(
    @Nullable Plaats boven, Record deel, @Nullable String eerder, @Nullable String later) {

  Plaats in(Record deel, @Nullable String eerder, @Nullable String later) {
    return new Plaats(this, deel, onder(this.eerder, eerder), onder(this.later, later));
  }

  /** The same place, by the part that another version has there. */
  Plaats metDeel(Record ander) {
    return new Plaats(boven, ander, eerder, later);
  }

  static @Nullable String onder(@Nullable String plaats, @Nullable String pad) {
    return plaats == null || pad == null ? null : plaats + "/" + pad;
  }

  /** The nearest part above this one of a type, or null. */
  <T extends Record> @Nullable T boven(Class<T> type) {
    for (Plaats plaats = boven; plaats != null; plaats = plaats.boven) {
      if (type.isInstance(plaats.deel)) {
        return type.cast(plaats.deel);
      }
    }
    return null;
  }
}
