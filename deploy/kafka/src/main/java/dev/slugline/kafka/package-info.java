/**
 * A real Kafka broker for one machine, in a process of its own, and the topics that {@code
 * topics.yaml} declares.
 */
package dev.slugline.kafka;
