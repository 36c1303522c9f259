package dev.slugline.enrich.annotate.fingerprint;

import dev.slugline.enrich.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A bounded sample of a text's three-word shingles: all of its lead, and of the rest those with the
 * smallest hashes. Of two sketches, the share of the smaller that lies in the larger estimates how
 * much of the shorter story the longer contains. A flash is all lead, so its full story, which
 * begins with it, shows it whole; two long versions share their smallest hashes.
 */
final class Sketch {
  private static final int LEAD = 64;
  private static final int REST = 64;
  private static final int WORDS = 3;

  private Sketch() {}

  /** At most 128 hashes, in ascending order. */
  static List<Long> of(List<String> words) {
    Set<Long> lead = new LinkedHashSet<>();
    var rest = new TreeSet<Long>();
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      Deadline.check();
      long hash = hash(words.subList(i, Math.min(words.size(), i + WORDS)));
      if (lead.size() < LEAD) {
        lead.add(hash);
      } else if (!lead.contains(hash)) {
        rest.add(hash);
        if (rest.size() > REST) {
          rest.pollLast();
        }
      }
    }
    rest.addAll(lead);
    return new ArrayList<>(rest);
  }

  /** FNV-1a, finished as in MurmurHash3 so that the smallest hashes are a fair sample. */
  private static long hash(List<String> shingle) {
    long hash = 0xcbf29ce484222325L;
    for (String word : shingle) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
