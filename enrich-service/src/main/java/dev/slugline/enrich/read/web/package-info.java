/** Web pages: the story's text, and what the page says about it. */
package dev.slugline.enrich.read.web;
