/** Copy as plain lines: paragraphs by blank lines and indents, hard-wrapped lines joined. */
package dev.slugline.enrich.read.text;
