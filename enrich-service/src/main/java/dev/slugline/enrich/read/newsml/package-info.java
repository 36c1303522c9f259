/** NewsML 1.0 to 1.2: news items of nested components. */
package dev.slugline.enrich.read.newsml;
