package dev.slugline.publish;

import dev.slugline.publish.books.entry.State;

/**
 * What a story is against the ledger; docs/decisions.md has the table. Handled through {@link
 * Cases}, so that a new verdict does not compile until every place says what becomes of it.
 */
public sealed interface Verdict {

  /** A version that subscribers should have. */
  record Accept(State state, boolean conflicting) implements Verdict {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.accept(this);
    }
  }

  /** The story must not be used any more. */
  record Cancel(State state) implements Verdict {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.cancel(this);
    }
  }

  /** The newest version, but not to be used until further notice. */
  record Withhold() implements Verdict {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.withhold(this);
    }
  }

  /** Says again what was said already. */
  record Duplicate() implements Verdict {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.duplicate(this);
    }
  }

  /** Overtaken by what the ledger has. */
  record Stale() implements Verdict {
    @Override
    public <R> R in(Cases<R> cases) {
      return cases.stale(this);
    }
  }

  <R> R in(Cases<R> cases);

  /** What to do with each verdict. */
  interface Cases<R> {
    R accept(Accept verdict);

    R cancel(Cancel verdict);

    R withhold(Withhold verdict);

    R duplicate(Duplicate verdict);

    R stale(Stale verdict);
  }
}
