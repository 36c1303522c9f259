/**
 * Decides what each story is downstream and sends it there. A story travels through the steps
 * accept, judge, clear, render, route and deliver, each a sub-package that imports this package and
 * the contracts but never another step; {@link dev.slugline.publish.StoryDesk} sees them all.
 * {@code run} is the rim: Quarkus, configuration, health.
 */
package dev.slugline.publish;
