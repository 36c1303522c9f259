/** The rim: Quarkus, configuration, health and metrics. No decision about a story is made here. */
package dev.slugline.publish.run;
