/**
 * The outbound ports that PostgreSQL answers.
 *
 * <p>Belongs here: rows, repositories, the outbox, the audit trail, schema migrations. Does not
 * belong here: starting a database, and delivering events.
 */
package com.todo.adapters.jpa;
