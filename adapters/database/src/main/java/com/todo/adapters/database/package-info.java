/**
 * What everything on the database shares.
 *
 * <p>Belongs here: where the database is and as whom it is asked, its roles, bringing the schema up
 * to date, statements in its own words. Does not belong here: tables and what is in them.
 */
package com.todo.adapters.database;
