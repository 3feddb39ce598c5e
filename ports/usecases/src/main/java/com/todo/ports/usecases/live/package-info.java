/**
 * Live windows: what reaches a person's open windows, and when.
 *
 * <p>Belongs here: which events are shown. Does not belong here: connections and what goes over
 * them.
 */
package com.todo.ports.usecases.live;
