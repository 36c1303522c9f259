/** JSON as it lies on the topics and in the books. */
package dev.slugline.publish.json;
