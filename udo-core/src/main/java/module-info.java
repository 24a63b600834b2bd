/** The record of a UDO trajectory, its checklist and the paragraph for the toelichting. */
@SuppressWarnings("module") // nl.udo.pdf is built after this one
module nl.udo.core {
  requires com.fasterxml.jackson.databind;
  // A Word file is XML in a zip.
  requires java.xml;
  // A host on Jackson 3 brings it; without one, what is for it is never loaded.
  requires static tools.jackson.databind;
  // Not static: a module that provides a service must read the type of it.
  requires transitive jakarta.validation;
  // A host that does not validate through Jakarta Validation may leave the provider out.
  requires static org.hibernate.validator;

  exports nl.udo.bewoording;
  exports nl.udo.json;
  exports nl.udo.model;
  exports nl.udo.overzicht;
  exports nl.udo.paragraaf;
  exports nl.udo.tekst;
  exports nl.udo.recht;
  exports nl.udo.toets;
  exports nl.udo.validatie;
  exports nl.udo.weergave;
  exports nl.udo.word;

  // Not for users: udo-pdf cleans the same characters, and divides paper by the same formula.
  exports nl.udo.usertext to
      nl.udo.pdf;

  // Unqualified: the JSON and validation libraries of the host, of any generation, look here.
  opens nl.udo.model;
  opens nl.udo.recht;
  opens nl.udo.toets;

  provides jakarta.validation.ConstraintValidator with
      nl.udo.validatie.VolledigValidator;
}
