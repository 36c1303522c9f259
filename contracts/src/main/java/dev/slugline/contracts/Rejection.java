package dev.slugline.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a story could not be read.
 *
 * @param message one line for a person: what is wrong and what to do; never the story's own text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rejection(Reason reason, Kind kind, String message) {

  /** A rejection of the kind that its reason has. */
  public Rejection(Reason reason, String message) {
    this(reason, reason.kind(), message);
  }

  /** Who has to act. */
  public enum Kind {
    /** The sender: the story itself is wrong. */
    CONTENT,
    /** Nobody: trying again may help. */
    WAIT,
    /** We: it is a defect of Slugline. */
    BUG;

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The closed list of reasons; docs/errors.md says what to do for each. */
  public enum Reason {
    EMPTY(Kind.CONTENT),
    UNDECODABLE(Kind.CONTENT),
    UNKNOWN_FORMAT(Kind.CONTENT),
    UNSUPPORTED_TYPE(Kind.CONTENT),
    MALFORMED(Kind.CONTENT),
    HOSTILE_XML(Kind.CONTENT),
    NOT_A_STORY(Kind.CONTENT),
    NO_TEXT(Kind.CONTENT),
    ENCRYPTED(Kind.CONTENT),
    INVALID_FIELD(Kind.CONTENT),
    TOO_LARGE(Kind.CONTENT),
    PARSER_TIMEOUT(Kind.CONTENT),
    PARSER_MEMORY(Kind.CONTENT),
    PARSER_CRASH(Kind.CONTENT),
    UNAVAILABLE(Kind.WAIT),
    INTERNAL(Kind.BUG);

    private final Kind kind;

    Reason(Kind kind) {
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }

    @JsonValue
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
