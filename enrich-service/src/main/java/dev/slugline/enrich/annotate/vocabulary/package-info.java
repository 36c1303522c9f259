/** Old subject codes and Media Topics, as a vocabulary file that a user gives tells of them. */
package dev.slugline.enrich.annotate.vocabulary;
