package nl.udo.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.udo.model.UdoTraject;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row that keeps a record in both ways that a database offers. */
@Entity
class Dossier {

  @Id Long nummer;

  /** For databases that can look into it. */
  @JdbcTypeCode(SqlTypes.JSON)
  UdoTraject traject;

  /** For all others. */
  @Convert(converter = TrajectAsText.class)
  @Column(length = Length.LONG32)
  UdoTraject concept;

  protected Dossier() {}

  Dossier(long nummer, UdoTraject traject) {
    this.nummer = nummer;
    this.traject = traject;
    this.concept = traject;
  }
}
