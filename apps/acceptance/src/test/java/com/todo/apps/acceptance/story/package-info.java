/**
 * The stories, and the people and windows in them.
 *
 * <p>Belongs here: what everybody may expect of the product, whatever it runs on. Does not belong
 * here: HTTP, processes, databases.
 */
package com.todo.apps.acceptance.story;
