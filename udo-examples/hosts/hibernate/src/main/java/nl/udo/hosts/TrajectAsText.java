package nl.udo.hosts;

import jakarta.persistence.AttributeConverter;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;

/** A record as the text of its JSON. */
public class TrajectAsText implements AttributeConverter<UdoTraject, String> {

  @Override
  public String convertToDatabaseColumn(UdoTraject traject) {
    return traject == null ? null : UdoJson.schrijf(traject);
  }

  @Override
  public UdoTraject convertToEntityAttribute(String json) {
    return json == null ? null : UdoJson.lees(json);
  }
}
