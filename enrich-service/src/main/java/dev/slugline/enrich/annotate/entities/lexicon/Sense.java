package dev.slugline.enrich.annotate.entities.lexicon;

/** In which list a phrase stands, and what that makes of it. */
public enum Sense {
  COUNTRY(Type.PLACE),
  REGION(Type.PLACE),
  CITY(Type.PLACE),
  /** Seas, rivers, mountains, continents. */
  GEOGRAPHY(Type.PLACE),
  FACILITY(Type.PLACE),
  ORGANISATION(Type.ORGANISATION),
  DEMONYM(Type.OTHER),
  OTHER(Type.OTHER),
  /** Somebody so well known that the surname alone names them. */
  FIGURE(Type.PERSON),
  GIVEN_NAME(null),
  SURNAME(null),
  /** Titles, offices and roles, which stand beside names and are none. */
  TITLE(null),
  /** Months, weekdays, holidays: capitals without a name. */
  CALENDAR(null);

  private final Type type;

  Sense(Type type) {
    this.type = type;
  }

  /** The type of what the phrase names; null where it names nothing by itself. */
  public Type type() {
    return type;
  }
}
