package dev.slugline.enrich.read.web.body;

/** What an element's tag, role and class say about the words in it. */
enum Hint {
  NONE,
  /** The page says that the story's text is here. */
  STORY,
  /** Named as something beside the story: a share bar, a newsletter box, a related link. */
  BESIDE,
  /** By its tag or role no part of a story: a menu, a footer, a form; or it is not shown. */
  OUTSIDE,
  /** Readers' comments, cookie notices and the like: never the story, however long. */
  NEVER
}
