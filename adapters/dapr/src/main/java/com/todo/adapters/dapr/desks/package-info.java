/**
 * How services ask each other: both ends of each question side by side, since they share its form.
 *
 * <p>Belongs here: one pair of classes for each port by which a service asks another. Does not
 * belong here: anything that decides.
 */
package com.todo.adapters.dapr.desks;
