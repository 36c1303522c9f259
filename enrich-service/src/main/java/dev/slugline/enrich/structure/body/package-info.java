/** What the blocks of plain copy are: sub-heads, bullets, pull quotes, tables set in columns. */
package dev.slugline.enrich.structure.body;
