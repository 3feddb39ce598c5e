/**
 * What still works when there is much of it.
 *
 * <p>Belongs here: tests on large amounts, which print their times and judge only what came out.
 * Does not belong here: load; that is the load program's.
 */
package com.todo.apps.acceptance.scale;
