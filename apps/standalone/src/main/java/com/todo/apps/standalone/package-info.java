/**
 * The whole product in one process.
 *
 * <p>Belongs here: which slices are aboard, and the configuration of the server. Does not belong
 * here: behaviour.
 */
package com.todo.apps.standalone;
