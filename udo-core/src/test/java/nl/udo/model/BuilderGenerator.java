package nl.udo.model;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes of each record of the model the part of its builder that only copies: fields, setters, the
 * ways to change a list, {@code build()} and the start from a record that is there. What it makes
 * is checked in, beside the records, so that it can be read and reviewed.
 *
 * <p>It reads the source and not the classes, so that it also works when a component was just added
 * and nothing compiles yet:
 *
 * <pre>{@code
 * java udo-core/src/test/java/nl/udo/model/BuilderGenerator.java udo-core
 * }</pre>
 */
final class BuilderGenerator {

  static final Path MODEL = Path.of("src/main/java/nl/udo/model");

  /** Small values that are given as a whole and never by their parts. */
  static final List<String> SCALARS = List.of("Datum", "Formulering", "Citaat");

  /** What a text in place of a value means: how it is read, and how that is told. */
  private static final Map<String, List<String>> READ_FROM_TEXT =
      Map.of(
          "Datum", List.of("Datum.van", "a date as {@link Datum#van(String)} reads it"),
          "Formulering", List.of("Formulering.zin", "whole sentences"),
          "Citaat", List.of("Citaat.van", "in Dutch"),
          "Instantie", List.of("Instantie.van", "its name"),
          "Deel", List.of("Deel.van", "its description"),
          "Bronverwijzing", List.of("Bronverwijzing.van", "the kenmerk of the document"),
          "Bepaling", List.of("Bepaling.van", "its number"),
          "Implementatie", List.of("Implementatie.van", "the act"));

  private static final List<String> PRIMITIVES = List.of("boolean", "int");

  private static final Pattern LIST = Pattern.compile("List<(\\w+(?:\\.\\w+)?)>");

  /** The records by name, in order; what is known of each is what its source says. */
  private final Map<String, Source> records = new TreeMap<>();

  private BuilderGenerator() {}

  /**
   * Rewrites the generated files below a module.
   *
   * @param args the folder of the module; the present folder when there is none
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args.length == 0 ? "" : args[0]);
    for (Map.Entry<String, String> file : generate(module).entrySet()) {
      Files.writeString(module.resolve(MODEL).resolve(file.getKey()), file.getValue());
    }
  }

  /** The generated files of a module: name and content. */
  static Map<String, String> generate(Path module) throws IOException {
    BuilderGenerator generator = new BuilderGenerator();
    generator.read(module.resolve(MODEL));
    Map<String, String> files = new TreeMap<>();
    generator.records.forEach(
        (name, source) -> files.put(name + "Fields.java", generator.file(source)));
    return files;
  }

  private void read(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().endsWith("Fields.java"))
              .sorted()
              .toList();
    }
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree type : unit.getTypeDecls()) {
          if (type.getKind() == Tree.Kind.RECORD) {
            Source source = source(unit, (ClassTree) type, docs);
            if (!SCALARS.contains(source.name)) {
              records.put(source.name, source);
            }
          }
        }
      }
    }
  }

  private static Source source(CompilationUnitTree unit, ClassTree type, DocTrees docs) {
    String name = type.getSimpleName().toString();
    DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, type));
    Map<String, String> texts = new LinkedHashMap<>();
    if (comment != null) {
      comment.getBlockTags().stream()
          .filter(ParamTree.class::isInstance)
          .map(ParamTree.class::cast)
          .forEach(
              tag ->
                  texts.put(
                      tag.getName().toString(),
                      tag.getDescription().stream()
                          .map(Object::toString)
                          .collect(Collectors.joining())
                          .replaceAll("\\s+", " ")
                          // What stands in the record is not in reach of its setters by that name.
                          .replace("{@link #", "{@link " + name + "#")));
    }
    List<Component> components = new ArrayList<>();
    List<String> nested = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree variable
          && !variable.getModifiers().getFlags().contains(Modifier.STATIC)) {
        String component = variable.getName().toString();
        String text = texts.get(component);
        if (text == null) {
          throw new IllegalStateException("@param " + component + " is missing on " + name);
        }
        String plain = variable.getType().toString().replaceAll("@\\w+(\\([^)]*\\))?\\s*", "");
        boolean nullable = variable.toString().contains("@Nullable");
        components.add(new Component(component, plain, nullable, text));
      } else if (member instanceof ClassTree nestedType) {
        nested.add(nestedType.getSimpleName().toString());
      }
    }
    boolean assessment =
        type.getImplementsClause().stream().anyMatch(i -> i.toString().equals("Beoordeling"));
    return new Source(name, components, nested, assessment);
  }

  /** A record, as its source tells it. */
  private record Source(
      String name, List<Component> components, List<String> nested, boolean assessment) {

    List<Component> own() {
      return components.stream()
          .filter(component -> !assessment || !component.ofEveryAssessment())
          .toList();
    }
  }

  /** A component of a record. */
  private record Component(String name, String type, boolean nullable, String text) {

    /** The type of an element, for a list; else null. */
    String element() {
      Matcher m = LIST.matcher(type);
      return m.matches() ? m.group(1) : null;
    }

    /** Whether the record has a value of its own where none is given. */
    boolean hasDefault() {
      return !nullable && element() == null && !PRIMITIVES.contains(type);
    }

    /** These stand by hand in the builder that the four assessments share. */
    boolean ofEveryAssessment() {
      return List.of("uitkomst", "redenGeen", "toelichting", "bekendOp").contains(name);
    }

    String capital() {
      return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
  }

  private String file(Source source) {
    StringBuilder body = new StringBuilder();
    String type = source.name;
    String variable = "source";
    String self = type + "Fields";
    body.append("/** The part of a builder of {@link " + type + "} that only copies. */\n");
    body.append("abstract class " + self + "<B extends " + self + "<B>> extends ");
    body.append(source.assessment ? "AssessmentBuilder<B> {\n\n" : "BuilderBase<B> {\n\n");
    for (Component component : source.own()) {
      String start = component.element() == null ? "" : " = List.of()";
      body.append("  " + type(source, component) + " " + component.name + start + ";\n");
    }
    body.append("\n  " + self + "() {}\n\n");
    body.append("  " + self + "(" + type + " " + variable + ") {\n");
    if (source.assessment) {
      body.append("    super(" + variable + ");\n");
    }
    for (Component component : source.own()) {
      body.append("    " + component.name + " = " + variable + "." + component.name + "();\n");
    }
    body.append("  }\n");
    for (Component component : source.own()) {
      setters(source, component, body);
    }
    body.append('\n').append(comment("Makes the record.", List.of(), "what was filled in"));
    body.append("  public " + type + " build() {\n    return new " + type + "(");
    body.append(
        source.components.stream()
            .map(c -> c.hasDefault() ? "orDefault(" + c.name + ")" : c.name)
            .collect(Collectors.joining(",\n        ", "\n        ", ");\n")));
    body.append("  }\n}\n");
    return header(source, body.toString());
  }

  private String header(Source source, String body) {
    TreeSet<String> imports = new TreeSet<>();
    for (String known :
        List.of(
            "java.math.BigDecimal",
            "java.util.Collection",
            "java.util.List",
            "java.util.function.Consumer",
            "org.jspecify.annotations.Nullable")) {
      if (Pattern.compile("\\b" + known.substring(known.lastIndexOf('.') + 1) + "\\b")
          .matcher(body)
          .find()) {
        imports.add(known);
      }
    }
    return "// Made of "
        + source.name
        + ".java by BuilderGenerator (test sources); change the record and make it anew.\n"
        + "package nl.udo.model;\n\n"
        + imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining())
        + (imports.isEmpty() ? "" : "\n")
        + body;
  }

  private void setters(Source source, Component component, StringBuilder body) {
    if (component.element() == null) {
      single(source, component, body);
    } else {
      list(source, component, body);
    }
  }

  private void single(Source source, Component component, StringBuilder body) {
    String name = component.name;
    String type = type(source, component);
    List<String> param = List.of(name + " " + component.text);
    method(
        body,
        "Fills in {@code " + name + "}.",
        param,
        name + "(" + type + " " + name + ")",
        set(source, name, name));
    List<String> read = READ_FROM_TEXT.get(component.type);
    if (read != null) {
      method(
          body,
          "Fills in {@code " + name + "}.",
          List.of(name + " " + component.text + "; " + read.get(1)),
          name + "(@Nullable String " + name + ")",
          "return " + name + "(" + read.get(0) + "(" + name + "));");
    }
    if (component.type.equals("Bronverwijzing")) {
      method(
          body,
          "Fills in {@code " + name + "}.",
          List.of(
              "document the kenmerk of the document, or null",
              "plaats the place in it, for instance \"blz. 12\", or null"),
          name + "(@Nullable String document, @Nullable String plaats)",
          "return " + name + "(new Bronverwijzing(document, plaats));");
    }
    if (records.containsKey(component.type)) {
      String builder = component.type + ".Builder";
      method(
          body,
          "Changes {@code " + name + "} in place, or begins it.",
          List.of("change fills it in: " + component.text),
          name + "(Consumer<" + builder + "> change)",
          builder
              + " one = "
              + name
              + " == null ? "
              + component.type
              + ".builder() : "
              + name
              + ".toBuilder();",
          "required(change, \"" + name + "\").accept(one);",
          "return " + name + "(one.build());");
      method(
          body,
          "Takes {@code " + name + "} away.",
          List.of(),
          "zonder" + component.capital() + "()",
          name + " = null;",
          "return self();");
    }
  }

  private void list(Source source, Component component, StringBuilder body) {
    String name = component.name;
    String element = component.element();
    String type = type(source, element);
    List<String> read = READ_FROM_TEXT.get(element);
    if (read != null) {
      method(
          body,
          "Fills in {@code " + name + "}, in place of what was there; none empties it.",
          List.of(name + " " + component.text + "; of each, " + read.get(1)),
          name + "(String... " + name + ")",
          "return " + name + "(each(" + name + ", " + read.get(0).replace(".", "::") + "));");
    } else if (!records.containsKey(element)) {
      method(
          body,
          "Fills in {@code " + name + "}, in place of what was there; none empties it.",
          List.of(name + " " + component.text),
          name + "(" + type + "... " + name + ")",
          "return " + name + "(Input.row(" + name + "));");
    }
    if (element.equals("Formulering")) {
      method(
          body,
          "Fills in {@code " + name + "}, in place of what was there; none empties it.",
          List.of(name + " " + component.text),
          name + "(Formulering... " + name + ")",
          "return " + name + "(Input.row(" + name + "));");
    }
    method(
        body,
        "Fills in {@code " + name + "}, in place of what was there; an empty list empties it.",
        List.of(name + " " + component.text),
        name + "(Collection<" + type + "> " + name + ")",
        set(source, name, "Input.list(" + name + ")"));
    if (records.containsKey(element)) {
      String builder = element + ".Builder";
      method(
          body,
          "Adds one to {@code " + name + "}.",
          List.of("addition fills in the one that is added; of the list: " + component.text),
          name + "(Consumer<" + builder + "> addition)",
          builder + " one = " + element + ".builder();",
          "required(addition, \"" + name + "\").accept(one);",
          "return " + name + "(Input.with(" + name + ", List.of(one.build())));");
      method(
          body,
          "Changes one of {@code " + name + "} in place.",
          List.of("index which one; the first is 0", "change fills in what changes"),
          name + "(int index, Consumer<" + builder + "> change)",
          builder + " one = Input.at(\"" + name + "\", " + name + ", index).toBuilder();",
          "required(change, \"" + name + "\").accept(one);",
          "return " + name + "(Input.replaced(" + name + ", index, one.build()));");
    }
    method(
        body,
        "Takes one of {@code " + name + "} away.",
        List.of("index which one; the first is 0"),
        "zonder" + component.capital() + "(int index)",
        "return " + name + "(Input.without(\"" + name + "\", " + name + ", index));");
  }

  private static String[] set(Source source, String name, String value) {
    return source.assessment
        ? new String[] {
          "this." + name + " = " + value + ";", "filled(this." + name + ");", "return self();"
        }
        : new String[] {"this." + name + " = " + value + ";", "return self();"};
  }

  private static void method(
      StringBuilder body,
      String text,
      List<String> params,
      String signature,
      String... statements) {
    body.append('\n').append(comment(text, params, "this builder"));
    body.append("  public B ").append(signature).append(" {\n");
    for (String statement : statements) {
      body.append("    ").append(statement).append('\n');
    }
    body.append("  }\n");
  }

  private static String comment(String text, List<String> params, String returned) {
    StringBuilder comment = new StringBuilder("  /**\n");
    wrap(comment, "   * ", "   * ", text);
    comment.append("   *\n");
    params.forEach(param -> wrap(comment, "   * @param ", "   *     ", param));
    wrap(comment, "   * @return ", "   *     ", returned);
    return comment.append("   */\n").toString();
  }

  private static void wrap(StringBuilder comment, String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.split(" ")) {
      if (begun && line.length() + 1 + word.length() > 100) {
        comment.append(line).append('\n');
        line = new StringBuilder(next);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    comment.append(line).append('\n');
  }

  /** The type of a component, which says whether it may be null. */
  private static String type(Source source, Component component) {
    String type = type(source, component.type);
    if (!component.nullable && !component.hasDefault()) {
      return type;
    }
    int simple = type.lastIndexOf('.') + 1;
    return type.substring(0, simple) + "@Nullable " + type.substring(simple);
  }

  /** A type as it is named outside its record: the terms of a record stand within it. */
  private static String type(Source source, String type) {
    Matcher m = LIST.matcher(type);
    if (m.matches()) {
      return "List<" + type(source, m.group(1)) + ">";
    }
    return source.nested.contains(type) ? source.name + "." + type : type;
  }
}
