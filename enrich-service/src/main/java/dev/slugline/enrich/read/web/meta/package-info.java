/** What a web page says about its story: JSON-LD, meta tags, microdata, classes, visible text. */
package dev.slugline.enrich.read.web.meta;
