/**
 * Doing things on time inside one process: jobs are kept in the database, and a worker awaits the
 * first that is due.
 *
 * <p>Belongs here: when a job's turn comes, and what happens when it fails. Does not belong here:
 * what a job does, and how jobs are kept.
 */
package com.todo.adapters.embedded.jobs;
