/**
 * What lies in the books, as the desk writes it and judge reads it. Knows nothing of the stores.
 */
package dev.slugline.publish.books.entry;
