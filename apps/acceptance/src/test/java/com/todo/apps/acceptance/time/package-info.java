/**
 * What happens by itself when its time has come: reminders, and the next of what repeats.
 *
 * <p>Belongs here: tests that wait for moments and tests across the changes of clocks. Does not
 * belong here: the arithmetic of rules; that is the domain's.
 */
package com.todo.apps.acceptance.time;
