/** The record of a UDO trajectory, its checklist and the paragraph for the toelichting. */
module nl.udo.core {
  requires com.fasterxml.jackson.databind;

  exports nl.udo.json;
  exports nl.udo.model;
  exports nl.udo.paragraaf;
  exports nl.udo.toets;
  exports nl.udo.weergave;

  // Unqualified: the JSON and validation libraries of the host, of any generation, look here.
  opens nl.udo.model;
}
