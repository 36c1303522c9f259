/** Stories of chance, written as XML by writers with the quirks of real feeds, and read back. */
package dev.slugline.enrich.roundtrip;
