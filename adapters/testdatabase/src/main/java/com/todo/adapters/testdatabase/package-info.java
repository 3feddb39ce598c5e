/**
 * A real PostgreSQL for the tests of adapters.
 *
 * <p>Belongs here: the database as production has it, and units of work on it. Does not belong
 * here: tests, and anything that a server has aboard.
 */
package com.todo.adapters.testdatabase;
