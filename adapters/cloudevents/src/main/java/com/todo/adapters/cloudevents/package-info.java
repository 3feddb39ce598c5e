/**
 * Events in the form in which they leave the system.
 *
 * <p>Belongs here: the codec between published events and CloudEvents JSON. Does not belong here:
 * where events are stored and how they travel.
 */
package com.todo.adapters.cloudevents;
