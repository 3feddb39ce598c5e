/**
 * The database of a server that nobody gave one.
 *
 * <p>Belongs here: starting and stopping a PostgreSQL, its roles, bringing the schema up to date,
 * telling the data sources where it is. Does not belong here: tables and queries.
 */
package com.todo.adapters.embedded.postgres;
