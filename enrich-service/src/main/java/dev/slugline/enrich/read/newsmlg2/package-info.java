/** NewsML-G2 2.x: messages of many items, bare items, packages. */
package dev.slugline.enrich.read.newsmlg2;
