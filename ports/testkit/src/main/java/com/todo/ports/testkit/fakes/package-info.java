/**
 * Outbound ports that keep everything in memory and pass the contracts of the real ones.
 *
 * <p>Each call stands for itself: a unit of work is not rolled back here, so whatever depends on
 * that is tested on a real database.
 */
package com.todo.ports.testkit.fakes;
