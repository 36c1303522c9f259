package dev.slugline.publish.route.rule;

import java.util.Map;

/**
 * A part of a rule, as it decided.
 *
 * @param source as the rule has it
 * @param condition the named condition that it stands in; or null
 * @param values what the article has where the part looks
 * @param fault why it could not be asked; or null
 */
public record Part(
    String source, String condition, boolean holds, Map<String, Object> values, String fault) {}
