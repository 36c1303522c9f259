/** NITF 2.5 to 3.6, alone or as the text inside another format. */
package dev.slugline.enrich.read.nitf;
