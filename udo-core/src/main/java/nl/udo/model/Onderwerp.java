package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an oordeel or a point is about. Support for the goal is never support for the rest. */
public enum Onderwerp implements Term {
  /** The goal of the policy. */
  DOEL,
  /** The tasks. */
  TAKEN,
  /** The powers. */
  BEVOEGDHEDEN,
  /** The means. */
  MIDDELEN,
  /** The capacity to carry it out. */
  UITVOERINGSKRACHT,
  /** The introduction and its time path. */
  INVOERING,
  /** The pace of the introduction. */
  TEMPO,
  /** The form in which costs are met. */
  BEKOSTIGINGSVORM,
  /** Whether it can be carried out. */
  UITVOERBAARHEID,
  /** The policy as a whole. */
  GEHEEL;

  @Override
  @JsonValue
  public String code() {
    return Term.super.code();
  }
}
