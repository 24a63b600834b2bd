package nl.udo.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a component that names something else of the record: what {@link References} looks for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Refers {

  /** {@return what is named} */
  To value();

  /** What a name can lead to. */
  enum To {
    /** A party: one that the record describes, a koepel or a ministry. */
    PARTIJ,
    /** A document of the record. */
    DOCUMENT,
    /** Another part of the record that has a kenmerk, such as an agreement or a payment. */
    ONDERDEEL
  }
}
