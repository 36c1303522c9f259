/** Tells which products an article belongs to. */
package dev.slugline.publish.route;
