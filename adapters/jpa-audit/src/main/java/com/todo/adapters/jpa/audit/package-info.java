/**
 * The audit trail in PostgreSQL: its table, its chain, its pages.
 *
 * <p>Belongs here: what the role of the audit trail does. Does not belong here: anything that reads
 * or writes tasks.
 */
package com.todo.adapters.jpa.audit;
