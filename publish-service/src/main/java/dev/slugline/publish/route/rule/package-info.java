/** The rules of products: how they are compiled, asked and explained. */
package dev.slugline.publish.route.rule;
