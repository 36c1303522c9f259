/**
 * What the desk remembers: the stores, and what may be seen of them. Knows nothing of the desk and
 * its steps.
 */
package dev.slugline.publish.books;
