/** Makes the records that leave: articles, tombstones, dead letters and fates. */
package dev.slugline.publish.deliver;
