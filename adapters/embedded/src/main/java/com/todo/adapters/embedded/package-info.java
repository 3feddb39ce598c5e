/**
 * What the standalone server does for itself instead of asking its surroundings.
 *
 * <p>Belongs here: its own PostgreSQL, delivery of events, secrets on disk. Does not belong here:
 * tables and queries of the application.
 */
package com.todo.adapters.embedded;
