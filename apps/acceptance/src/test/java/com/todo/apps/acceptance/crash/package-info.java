/**
 * What remains when a server is killed in the middle of its work.
 *
 * <p>Belongs here: tests that kill, and the bookkeeping that proves that nothing was lost. Does not
 * belong here: tests on a server that others use too.
 */
package com.todo.apps.acceptance.crash;
