/** XML of no standard: the names that wires give a story's fields tell where it is. */
package dev.slugline.enrich.read.otherxml;
