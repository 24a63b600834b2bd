package nl.udo.hosts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A system that takes records in and gives them out. */
@SpringBootApplication
public class Host {

  public static void main(String[] args) {
    SpringApplication.run(Host.class, args);
  }
}
