/**
 * JSON: ninjs of all versions and the dialects that agencies made of it. They differ in how they
 * spell a key and whether a value is a string, an object or a list, hardly in what it means; so one
 * reader takes them all, by the words of the keys.
 */
package dev.slugline.enrich.read.json;
