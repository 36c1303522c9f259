package dev.slugline.enrich.read.newsml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of an item, each once. */
final class Pieces {
  /** Forms of one text stand together; an item of many takes is not compared with all of itself. */
  private static final int NEAR = 6;

  private final List<Piece> pieces = new ArrayList<>();
  private final Map<List<String>, Integer> places = new HashMap<>();

  /** Adds a text, unless it is there; of two forms the fuller one stays, or the one with markup. */
  void add(Piece piece) {
    if (piece.words().isEmpty()) {
      return;
    }
    Integer same = places.get(piece.words());
    if (same != null) {
      if (pieces.get(same).form().equals("text")) {
        pieces.set(same, piece);
      }
      return;
    }
    for (int i = Math.max(0, pieces.size() - NEAR); i < pieces.size(); i++) {
      Piece before = pieces.get(i);
      if (before.sameAs(piece)) {
        if (piece.words().size() > before.words().size()) {
          pieces.set(i, piece);
          places.put(piece.words(), i);
        }
        return;
      }
    }
    places.put(piece.words(), pieces.size());
    pieces.add(piece);
  }

  List<Piece> all() {
    return pieces;
  }
}
