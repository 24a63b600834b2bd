package nl.udo.hosts;

import nl.udo.model.UdoTraject;
import nl.udo.model.Volledig;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.paragraaf.MvtParagraaf;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The doors of the host. */
@RestController
class TrajectController {

  /** What the host keeps of its own beside a record. */
  record Dossier(String behandelaar, UdoTraject traject) {}

  @PostMapping("/trajecten")
  UdoTraject traject(@RequestBody UdoTraject traject) {
    return traject;
  }

  @PostMapping("/dossiers")
  Dossier dossier(@RequestBody Dossier dossier) {
    return dossier;
  }

  @PostMapping(path = "/toelichtingen", produces = MediaType.TEXT_PLAIN_VALUE)
  String toelichting(@RequestBody UdoTraject traject) {
    UdoChecklist.standaard().eis(traject, Stadium.TOELICHTING);
    return MvtParagraaf.van(traject).alsTekst();
  }

  @PostMapping("/indieningen")
  void indiening(@Validated(Volledig.ToelichtingFouten.class) @RequestBody UdoTraject traject) {
    // Validated is all that it has to be.
  }
}
