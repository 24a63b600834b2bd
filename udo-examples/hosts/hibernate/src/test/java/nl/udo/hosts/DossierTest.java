package nl.udo.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.model.Bedrag;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A started Hibernate with a real database keeps records and gives them back. */
class DossierTest {

  private static final UdoTraject TRAJECT =
      UdoTraject.wetsvoorstel("Wet voorbeeldtaak", "BZK")
          .raakt(
              Overheidslaag.GEMEENTEN,
              g ->
                  g.middelen(
                      m -> m.kosten(k -> k.structureel(Bedrag.euro("12345678901234567.25")))))
          .build();

  private SessionFactory sessions;

  @BeforeEach
  void start() {
    sessions =
        new Configuration()
            .addAnnotatedClass(Dossier.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:dossiers")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .setProperty("hibernate.generate_statistics", "true")
            .buildSessionFactory();
  }

  @AfterEach
  void stop() {
    sessions.close();
  }

  @Test
  @DisplayName("a record comes out of a JSON column and out of a column of text as it went in")
  void inAndOut() {
    sessions.inTransaction(session -> session.persist(new Dossier(1, TRAJECT)));
    sessions.inTransaction(session -> session.persist(new Dossier(2, null)));

    sessions.inTransaction(
        session -> {
          Dossier read = session.find(Dossier.class, 1);
          assertEquals(TRAJECT, read.traject);
          assertEquals(TRAJECT, read.concept);
          assertNull(session.find(Dossier.class, 2).traject);
          assertNull(session.find(Dossier.class, 2).concept);
        });
  }

  @Test
  @DisplayName("a record that was only read is not written again, and one that changed is")
  void changes() {
    sessions.inTransaction(session -> session.persist(new Dossier(1, TRAJECT)));
    Statistics statistics = sessions.getStatistics();
    statistics.clear();

    sessions.inTransaction(session -> session.find(Dossier.class, 1));
    assertEquals(0, statistics.getEntityUpdateCount());

    UdoTraject changed = TRAJECT.toBuilder().titel("Wet andere taak").build();
    sessions.inTransaction(session -> session.find(Dossier.class, 1).traject = changed);
    assertEquals(1, statistics.getEntityUpdateCount());
    sessions.inTransaction(
        session -> assertEquals(changed, session.find(Dossier.class, 1).traject));
  }

  @ParameterizedTest
  @ValueSource(strings = {"traject", "concept"})
  @DisplayName("a column that holds a record of another version is refused, and says why")
  void anotherVersion(String column) {
    sessions.inTransaction(session -> session.persist(new Dossier(1, TRAJECT)));
    String value =
        "'{\"schemaVersie\": \"9.9\"}'" + (column.equals("traject") ? " format json" : "");
    sessions.inTransaction(
        session ->
            session
                .createNativeMutationQuery("update Dossier set " + column + " = " + value)
                .executeUpdate());

    Throwable thrown =
        assertThrows(
            RuntimeException.class,
            () -> sessions.inTransaction(session -> session.find(Dossier.class, 1)));
    while (!(thrown instanceof OnleesbaarTrajectException) && thrown.getCause() != null) {
      thrown = thrown.getCause();
    }
    assertTrue(thrown.getMessage().contains("nieuwere versie"), thrown.toString());
  }
}
