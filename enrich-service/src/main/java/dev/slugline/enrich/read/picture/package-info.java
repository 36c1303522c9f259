/** Pictures, for what their IIM and XMP say: caption, headline, byline, credit and rights. */
package dev.slugline.enrich.read.picture;
