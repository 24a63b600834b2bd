package nl.udo.hosts;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Stadium;
import nl.udo.toets.UdoChecklist;
import nl.udo.paragraaf.MvtParagraaf;

/** The doors of the host. */
@Path("/")
public class TrajectResource {

  /** What the host keeps of its own beside a record. */
  public record Dossier(String behandelaar, UdoTraject traject) {}

  @POST
  @Path("trajecten")
  public UdoTraject traject(UdoTraject traject) {
    return given(traject);
  }

  @POST
  @Path("dossiers")
  public Dossier dossier(Dossier dossier) {
    return given(dossier);
  }

  @POST
  @Path("toelichtingen")
  @Produces(MediaType.TEXT_PLAIN)
  public String toelichting(UdoTraject traject) {
    UdoChecklist.standaard().eis(given(traject), Stadium.TOELICHTING);
    return MvtParagraaf.van(traject).alsTekst();
  }

  /** An empty body, and the null of JSON, come here as null. */
  private static <T> T given(T body) {
    if (body == null) {
      throw new BadRequestException();
    }
    return body;
  }
}
