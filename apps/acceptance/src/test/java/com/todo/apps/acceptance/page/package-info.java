/**
 * The page in a real browser on a real server.
 *
 * <p>Belongs here: starting both. Does not belong here: what is clicked; that is the page's own
 * journey.
 */
package com.todo.apps.acceptance.page;
