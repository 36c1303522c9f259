/** Tells first, update, correction, kill, withheld, duplicate and stale apart. */
package dev.slugline.publish.judge;
