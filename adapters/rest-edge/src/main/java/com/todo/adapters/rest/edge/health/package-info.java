/**
 * What a server says of itself to those who watch over it.
 *
 * <p>Belongs here: checks that every server has. Does not belong here: checks on what one adapter
 * talks to, which are that adapter's.
 */
package com.todo.adapters.rest.edge.health;
