package nl.udo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method says of its arguments that their types cannot say, for the checker of the build,
 * which holds the method itself to it. For methods that are not public: no class file keeps it.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Contract {

  /**
   * What follows from the arguments, each of which is {@code null}, {@code !null} or {@code _}.
   *
   * @return for instance {@code null -> false}, or {@code !null, _ -> !null}
   */
  String value();
}
