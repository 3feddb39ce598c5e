/**
 * The server chat-api.
 *
 * <p>Belongs here: which slices and adapters are aboard, and the configuration of the server. Does
 * not belong here: behaviour.
 */
package com.todo.apps.chatapi;
