/** Decides when a version may leave: embargo and expiry. */
package dev.slugline.publish.clear;
