/**
 * The language of the pipeline: what lies on each topic, as bare records. Data only; the JSON
 * Schemas beside them are the contract, and a test proves that record, schema and sample agree.
 */
package dev.slugline.contracts;
