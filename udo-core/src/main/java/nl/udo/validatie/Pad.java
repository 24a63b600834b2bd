package nl.udo.validatie;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer as a path of Jakarta Validation, and back. */
final class Pad {

  private Function<String, NodeBuilderCustomizableContext> eigenschap;
  private Supplier<LeafNodeBuilderCustomizableContext> onderdeel;
  private Runnable klaar;

  private Pad(ConstraintViolationBuilder begin) {
    eigenschap = begin::addPropertyNode;
    onderdeel = begin::addBeanNode;
    klaar = begin::addConstraintViolation;
  }

  /** Adds a violation at the place of a pointer. */
  static void meld(ConstraintViolationBuilder begin, String pointer) {
    Pad pad = new Pad(begin);
    Integer index = null;
    String[] stappen = pointer.split("/", -1);
    for (int i = 1; i < stappen.length; i++) {
      String stap = stappen[i].replace("~1", "/").replace("~0", "~");
      if (i > 1 && index == null && stap.matches("\\d{1,9}")) {
        index = Integer.valueOf(stap);
      } else {
        pad.eigenschap(stap, index);
        index = null;
      }
    }
    if (index == null) {
      pad.klaar.run();
    } else {
      pad.onderdeel.get().inIterable().atIndex(index).addConstraintViolation();
    }
  }

  private void eigenschap(String naam, @Nullable Integer index) {
    NodeBuilderCustomizableContext knoop = eigenschap.apply(naam);
    if (index == null) {
      eigenschap = knoop::addPropertyNode;
      onderdeel = knoop::addBeanNode;
      klaar = knoop::addConstraintViolation;
    } else {
      NodeBuilderDefinedContext geplaatst = knoop.inIterable().atIndex(index);
      eigenschap = geplaatst::addPropertyNode;
      onderdeel = geplaatst::addBeanNode;
      klaar = geplaatst::addConstraintViolation;
    }
  }

  /** The pointer of a path. */
  static String pointer(Path pad) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node knoop : pad) {
      if (knoop.isInIterable()) {
        Object plaats = knoop.getIndex() == null ? knoop.getKey() : knoop.getIndex();
        stap(pointer, String.valueOf(plaats));
      }
      if (knoop.getKind() == ElementKind.PROPERTY) {
        stap(pointer, knoop.getName());
      }
    }
    return pointer.toString();
  }

  private static void stap(StringBuilder pointer, String naam) {
    pointer.append('/').append(naam.replace("~", "~0").replace("/", "~1"));
  }
}
