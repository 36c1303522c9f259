/** Writes an article in the form that a product's subscribers read. */
package dev.slugline.publish.render;
