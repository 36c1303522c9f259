/** RFC 822 mail: the story in its text or HTML part, its attachments as associations. */
package dev.slugline.enrich.read.mail;
