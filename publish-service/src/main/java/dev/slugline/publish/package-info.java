/**
 * Decides what each story is downstream and sends it there. A story travels through the steps
 * accept, judge, clear, render, route and deliver, each a sub-package that imports this package and
 * the contracts but never another step; {@link dev.slugline.publish.PublishTopology} and the desk
 * see them all. What the desk remembers is in {@code books}, which no step opens; judge reads the
 * entries that lie there. {@code books} and {@code json} lie below: they import nothing of this
 * package. {@code run} is the rim: Quarkus, configuration, health.
 */
package dev.slugline.publish;
