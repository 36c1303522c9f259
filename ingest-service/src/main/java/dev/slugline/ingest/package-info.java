/**
 * Feeds hand their stories over here. The steps: accept (one class a transport), receive (who may
 * send what, receipt, checksum), emit (onto {@code wire.raw.v1}), and fate (what became of a
 * receipt). A step imports this package and the contracts, never another step; {@link
 * dev.slugline.ingest.IngestPipeline} alone sees them all.
 */
package dev.slugline.ingest;
