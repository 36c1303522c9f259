package dev.slugline.enrich.annotate.topics;

/**
 * A Media Topic.
 *
 * @param index its place in the profile; a parent may come after its children
 * @param code eight digits
 * @param parent the code of the broader topic, empty for the seventeen at the top
 */
record Topic(int index, String code, String name, String parent) {
  boolean isTop() {
    return parent.isEmpty();
  }
}
