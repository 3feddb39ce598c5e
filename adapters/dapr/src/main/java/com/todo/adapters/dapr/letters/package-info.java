/**
 * Events that a consumer could not act on: how they travel to whoever keeps them, and back.
 *
 * <p>Belongs here: the dead-letter topics, and redelivery. Does not belong here: how they are kept,
 * and when an event is given up.
 */
package com.todo.adapters.dapr.letters;
