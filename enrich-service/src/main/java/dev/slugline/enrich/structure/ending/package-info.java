/** What stands below a story: sign-offs, source lines, rights, contacts, end marks. */
package dev.slugline.enrich.structure.ending;
