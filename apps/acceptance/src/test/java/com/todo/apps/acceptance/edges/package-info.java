/**
 * What callers may do at the edges of the system, and what they may not.
 *
 * <p>Belongs here: tests of the contract, of bad input and of other people's data on a running
 * server. Does not belong here: what the product does for people who use it well; that is told in
 * the story.
 */
package com.todo.apps.acceptance.edges;
