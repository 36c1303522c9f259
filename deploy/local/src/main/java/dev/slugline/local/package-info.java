/**
 * The whole pipeline on one machine: a real broker and the three services, each a process of its
 * own.
 */
package dev.slugline.local;
